/** Words of the voices: in the call, in the settings and at the first start. */
export const voice = {
  sayAgain: 'Say again',
  pressToHear: 'Press any key to hear the customer',
  title: 'Voices',
  aloud: 'Customers speak aloud',
  aloudHelp:
    'The captions always stay. With a screen reader, turn the voices off so that nobody talks over it.',
  speed: 'How fast they speak',
  speeds: { slow: 'Slowly', normal: 'Normal', fast: 'Fast' },
  check: 'Hear a customer',
  checkMood: 'In which mood',
  listen: 'Listen',
  stop: 'Stop',
  sample: {
    furious: 'Three weeks I have been waiting. Three weeks! And nobody calls me back.',
    angry: 'This is the second time that I explain it. Who is looking after this?',
    annoyed: 'I was told it would be here by Tuesday. Today is Thursday.',
    guarded: 'If you say so. I have heard that before.',
    settled: 'All right. Tell me what happens next.',
    pleased: 'Good, that helps me. Thank you for looking into it.',
    delighted: 'That is wonderful. I did not expect that at all!',
  },
  asking: 'Looking for the voices of this machine.',
  system_one: 'This machine has one voice for this language.',
  system_other:
    'This machine has {{count}} voices for this language. Each customer gets their own.',
  synthesiser:
    'This machine has no voice for this language, so Third Ring’s own speaks. It is plain, but it works offline.',
  none: 'This machine has no voice for this language. The captions stay.',
  install: {
    windows:
      'To add one: open Settings, Time and language, Speech, and choose Add voices. Then start Third Ring again.',
    mac: 'To add one: open System Settings, Accessibility, Spoken Content, and choose a system voice. Then start Third Ring again.',
    linux:
      'To add one: install speech-dispatcher and espeak-ng with your package manager. Then start Third Ring again.',
    other: 'A voice can be added in the settings of the system.',
  },
  off: 'Voices are off. The captions stay.',
  silent: 'The sound is muted or turned down, so nothing can be heard.',
  blocked: 'The browser keeps silent until a key is pressed. Press Listen once more.',
} as const
