/**
 * The table of trigger phrases and their calm counterparts, each with the reason. A response carries the id of a row when
 * it uses one side of it; ../phrases/ knows how each trigger phrase can be said.
 */
export const PHRASES = [
  {
    id: 'policy',
    trigger: 'it’s our policy',
    calm: 'here is what we can do',
    because: 'A rule closes the talk; what you can do opens it.',
  },
  {
    id: 'cannot',
    trigger: 'I can’t, we don’t',
    calm: 'I can, we do',
    because: 'The same fact, told from the side where something is possible.',
  },
  {
    id: 'what-problem',
    trigger: 'what seems to be the problem?',
    calm: 'how can I help?',
    because: '“Problem” asks them to defend themselves; an offer of help does not.',
  },
  {
    id: 'dont-know',
    trigger: 'I don’t know',
    calm: 'I can find out',
    because: 'Nobody expects you to know it all, only to find out.',
  },
  {
    id: 'should-have',
    trigger: 'you should have…',
    calm: 'let’s do this',
    because: 'It blames, and what is past cannot be mended.',
  },
  {
    id: 'why-didnt',
    trigger: 'why didn’t you…',
    calm: 'I can see why…',
    because: 'It is a reproach with a question mark.',
  },
  {
    id: 'only-thing',
    trigger: 'the only thing we can do is…',
    calm: 'the best option, I think, is…',
    because: '“Only” makes even a good solution look small.',
  },
  {
    id: 'not-my-job',
    trigger: 'I don’t handle that',
    calm: 'let’s find the right person for your concern',
    because: 'It sends them off alone; looking together does not.',
  },
  {
    id: 'website',
    trigger: 'you’ll have to go to our website',
    calm: 'stay, and do it with them',
    because: 'They came to a person, and a page is a closed door.',
  },
] as const

export type PhraseId = (typeof PHRASES)[number]['id']
