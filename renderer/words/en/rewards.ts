/** Words of stars, praise, streaks and seals. Every one says what was done; none of them punishes. */
export const rewards = {
  stars: '{{count}} of {{most}} stars',
  band: 'What this conversation earned',
  first: 'Your first result in this scenario.',
  newBestPlain: 'Your best in this scenario so far.',
  newBest: 'Your best in this scenario so far; before it was {{before, percent}}.',
  best: 'Your best in this scenario is {{best, percent}}.',
  streak: 'Facts only, {{count}} conversations in a row.',
  praiseTitle: 'Worth keeping',
  nextTitle: 'For next time',
  where: 'Turn {{turn}}. {{principle}}',
  praise: {
    recovered: 'From {{from}} to {{to}}, and your answer in turn {{turn}} did most for it.',
    'steps-in-order': 'All {{count}} steps, each in its place, the last of them in turn {{turn}}.',
    admitted: 'In turn {{turn}} you said openly what had gone wrong.',
    'no-trigger':
      'Words that set people off were on offer in {{offered}} turns, last in turn {{turn}}, and you took none of them.',
    'promise-kept':
      'What you promised in turn {{turn}} is written down with its date: {{what}}, {{by}}.',
    'request-first':
      'You answered the request in turn {{answered}}, and only then, in turn {{turn}}, spoke of something new.',
    'better-moment':
      'In turn {{turn}} you found a better answer than last time, and it was the best one there.',
    'better-criterion':
      '{{title}}: {{earned, points}} of {{best, points}} points after {{earlier, points}} last time, above all thanks to turn {{turn}}.',
    'feeling-said-back': 'In turn {{turn}} you put into words what {{name}} is going through.',
    'asked-first':
      'You listened first, in turn {{turn}}; the solution came after it, in turn {{solution}}.',
    'log-right':
      'All {{count}} statements rightly sorted, also “{{statement}}” from turn {{turn}}, which is {{kind}}.',
    'best-answer': 'Your answer in turn {{turn}} was the best one on offer there.',
  },
  kind: { opinion: 'an opinion', feeling: 'a feeling' },
  felt: '{{name}} felt {{feelings}}.',
  next: {
    turn_one:
      'Begin with turn {{turn}}: another answer there leads up to {{count, points}} point further.',
    turn_other:
      'Begin with turn {{turn}}: another answer there leads up to {{count, points}} points further.',
    stay: 'Stay on the line to the end: the last words are those that a customer keeps.',
    criterion: '{{title}}: {{better}}',
  },
  extraMile: {
    title: 'The extra mile',
    text: 'Everything that was owed was done; and then, in turn {{turn}}, something that nobody had asked for.',
  },
  newSeals_one: 'A seal earned: {{attitudes}}',
  newSeals_other: '{{count}} seals earned: {{attitudes}}',
  newSealsLink: 'See the calls and turns that earned it',
  seals: {
    title: 'Attitudes',
    lead: 'What people remember of a call is how somebody was with them. Each call that shows one of these attitudes, and does the customer good with it, is kept here with its turns.',
    back: 'Calls taken',
    link: 'Attitudes',
    earned: 'Earned on {{day}}',
    needs:
      'Complete once {{calls}} calls of {{scenarios}} different scenarios have shown it at least every second time it was called for.',
    needsCalls:
      'Complete once {{calls}} calls have shown it at least every second time it was called for.',
    needsExtraMile:
      'Complete with one call in which all that was owed was given, and then something more. It comes seldom, and cannot be asked for.',
    soFar_one: 'Shown in {{count}} call',
    soFar_other: 'Shown in {{count}} calls',
    none: 'Not shown yet',
    turns_one: 'turn {{turns}}',
    turns_other: 'turns {{turns}}',
    evidence: '{{title}}, {{day}}',
    all: 'All {{count}} calls',
    starsTitle: 'How stars are given',
    starsText:
      'One star from {{one, percent}} of the best conversation, unless the customer was lost. Two from {{two, percent}}, with a satisfied or loyal customer. Three from {{three, percent}}, without the coach. What-ifs never count.',
  },
  example: {
    reliability: 'Answer before the third ring; say what you do, and do what you say.',
    empathy: 'Move away from the noise to hear better; lend a machine while theirs is in repair.',
    consideration: 'Use their name; remember what they ordered last.',
    solidarity: '“We will see this through together”, and then take it on yourself.',
    anticipation: 'Say what may happen next, before they have to ask.',
    information: 'Explain it clearly, even how a competitor’s newest product compares.',
    advice: 'Lay out the choice, or bring in somebody who knows more; let them decide.',
    'extra-mile': 'A small gesture that nobody expected, never as a routine.',
  },
  setting: 'Stars, praise and seals',
  settingHelp: 'They come on top of the score, which stays with all its reasons either way.',
  settingChoice: { on: 'Shown', off: 'Hidden' },
} as const
