/**
 * The table of trigger phrases and their calm counterparts. A response carries the id of a row when it
 * uses one side of it; `pattern` words let the checker notice a trigger phrase that nobody marked.
 */
export const PHRASES = [
  {
    id: 'policy',
    trigger: 'it’s our policy',
    calm: 'here is what we can do',
    words: ['our policy', 'company policy'],
  },
  {
    id: 'cannot',
    trigger: 'I can’t, we don’t',
    calm: 'I can, we do',
    words: ["i can't", "we don't", "we can't"],
  },
  {
    id: 'what-problem',
    trigger: 'what seems to be the problem?',
    calm: 'how can I help?',
    words: ['seems to be the problem'],
  },
  {
    id: 'dont-know',
    trigger: 'I don’t know',
    calm: 'I can find out',
    words: ["i don't know", "i've no idea"],
  },
  {
    id: 'should-have',
    trigger: 'you should have…',
    calm: 'let’s do this',
    words: ['you should have'],
  },
  {
    id: 'why-didnt',
    trigger: 'why didn’t you…',
    calm: 'I can see why…',
    words: ["why didn't you"],
  },
  {
    id: 'only-thing',
    trigger: 'the only thing we can do is…',
    calm: 'the best option, I think, is…',
    words: ['the only thing'],
  },
  {
    id: 'not-my-job',
    trigger: 'I don’t handle that',
    calm: 'let’s find the right person for your concern',
    words: ["don't handle", 'not my job', 'not my department'],
  },
  {
    id: 'website',
    trigger: 'you’ll have to go to our website',
    calm: 'stay, and do it with them',
    words: ['have to go to our website', 'go to the website'],
  },
] as const

export type PhraseId = (typeof PHRASES)[number]['id']
