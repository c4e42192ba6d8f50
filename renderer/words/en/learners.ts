/** Words for choosing, adding, renaming and deleting whoever practises. */
export const learners = {
  welcome: 'The phone is about to ring',
  welcomeHelp: 'Third Ring lets you practise calls before they count. First: who practises?',
  welcomeBack: 'Who practises?',
  name: 'Your name',
  nameHelp: 'It stays on this machine. There is no password.',
  nameTooLong: 'At most 40 characters.',
  add: 'Start practising',
  addAnother: 'Add somebody',
  since: 'Practises since {{date}}',
  learner: 'Learner:',
  menu: 'Switch or add somebody',
  switchTo: 'Practise as',
} as const
