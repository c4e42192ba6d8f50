/** Words of the ringing telephone and of the call that nobody took. */
export const ringing = {
  isCalling: '{{name}} is calling',
  isOn: '{{name}} is on {{reference}}',
  pickUp: 'Pick up',
  ring: 'Ring {{ring}} of {{rings}}',
  beforeThird: 'Before the third: reliability',
  lastChance: 'After this ring they give up',
  ringsHeard: 'The telephone rings. Ring {{ring}} of {{rings}}.',
  pickingUp: 'You pick up.',
  missedTitle: 'Missed call',
  missed_she: '{{name}} let it ring three times, and then she gave up.',
  missed_he: '{{name}} let it ring three times, and then he gave up.',
  missed_they: '{{name}} let it ring three times, and then they gave up.',
  missedWhy:
    'Whoever answers before the third ring says without a word: we are here. Call back, it is not too late.',
  callBack: 'Call back',
  leave: 'Back to the calls',
  /** The trainee rings the customer. */
  outgoing: {
    title: 'You ring {{name}}',
    ringing: 'It rings at {{name}}’s',
    answered: '{{name}} picks up',
    dial: 'Ring {{name}}',
    dialHelp: 'Whenever you are ready',
    through: 'Put me through',
    toneHelp: 'Or wait for an answer',
    readyHeard: 'You ring {{name}}. Press Space when you are ready.',
    toneHeard: 'It rings at the other end, {{tone}} of {{tones}}.',
    answeredHeard: '{{name}} picks up.',
  },
} as const
