/**
 * Every sentence that a host says to the person in front of the screen, in English: that is what travels. The screens
 * know them by their words and show the sentence of the language in use; values stand in `{{braces}}`.
 */
export const HOST_SENTENCES = {
  scenarioGone: 'This scenario is no longer there.',
  learnerGone: 'This learner is no longer there.',
  chapterGone: 'This chapter is no longer there.',
  attemptGone: 'This attempt is no longer there.',
  backupGone: 'This backup is no longer there.',
  scenarioBroken: 'This scenario cannot be played until the problems of its file are mended.',
  tooManyLearners: 'There is room for {{count}} learners on one machine.',
  tooManyNotes: 'There is room for notes on {{count}} chapters.',
  fileGone: 'This file is no longer there. Please write it again.',
  copyNotWritten:
    'The copy could not be written there. The file is where it was; please choose another place.',
  sheetNotWritten:
    'The notes could not be written into a file. What you wrote is safe; check that there is room on the disk.',
  invisibleName: 'A name cannot contain invisible characters.',
  nameTaken: 'There is already a learner called {{name}}.',
  noSuchTurn: 'The conversation has no such turn to begin from.',
  finished: 'This attempt is finished; it stays in the history.',
  hintsInCoach: 'Hints are given in Coach only.',
  nothingToAnswer: 'There is nothing to answer just now.',
  debriefTooEarly: 'The debrief comes after the call log or the case note.',
  neverEnds: 'No conversation of this scenario comes to an end, so it cannot be scored.',
  noneToWatch: 'No conversation of this scenario comes to an end, so there is none to watch.',
  tooLarge: 'This scenario has too many possible conversations to be scored on this machine.',
  turnsMissing: 'Turns before this one are missing; please open the attempt again.',
  changedElsewhere: 'The attempt was changed elsewhere; please open it again.',
  placeTaken: 'Another turn is already stored here; please open the attempt again.',
  givenUp: 'This attempt was given up; begin a new one.',
  rewindInCoach: 'Going back to an earlier turn is possible in Coach only.',
  notRinging: 'The telephone is not ringing any more.',
  notThisRing: 'This call cannot be picked up at that ring.',
  notTalking: 'Nobody is on the line just now.',
  notHeld: 'The call is not on hold.',
  movedOn: 'The conversation has moved on since; please choose again.',
  notOffered: 'This answer is not on offer here.',
  noSilence: 'The customer goes on waiting here.',
  logOnce: 'The call log or the case note can be written once, after the conversation.',
  reflectionLater: 'The question is asked after the call log or the case note.',
  cannotRewind: 'The conversation cannot go back to that turn.',
  olderTurn: 'This turn is older than the one before it.',
  drillGone: 'This drill is no longer there.',
  drillBroken: 'This drill cannot be practised until the problems of its file are mended.',
  roundGone:
    'This round is no longer there: the learner that it belongs to was deleted. Choose who practises and begin a new one.',
  roundOver: 'This round is over; its result stays.',
  answerNotAsked: 'This is not what is asked just now; please open the round again.',
  answersMissing: 'Answers before this one are missing; please open the round again.',
  answerTaken: 'Another answer is already stored here; please open the round again.',
  nothingDue: 'There is nothing to practise today.',
  practisedToday: 'The practice of today is done. Every drill can still be played on its own.',
  noMistakes: 'Everything was right in that round; there is nothing to do once more.',
  exportNotWritten:
    'The file could not be written. Nothing was changed; check that there is room on the disk.',
  closing: 'Third Ring is being closed.',
  unexpected:
    'Something went wrong inside Third Ring. What you did before is safe; please try again, and start the program anew if it goes on.',
  damaged:
    'The file with everybody’s attempts is damaged. It is left as it is; choose a backup to go on with, or start afresh.',
  newer:
    'These data were written by a newer version of Third Ring. Nothing was changed; please install the newer version to go on.',
  backupUnusable: 'This backup cannot be used either. Please choose another one.',
  backupFailed: 'The backup did not succeed.',
  nothingToRestore: 'The data are in order; there is nothing to restore.',
  diskFull:
    'The disk is full, so nothing can be saved at the moment. Free some space; what you do now is saved as soon as there is room.',
  readOnly:
    'The folder for your data cannot be written to, so nothing can be saved at the moment. Allow writing there; what you do now is saved as soon as it is allowed.',
  busy: 'Another program is holding the file with your data, so nothing can be saved at the moment. Third Ring keeps trying.',
  diskRefuses:
    'The disk did not take what should be saved. Third Ring keeps trying; check that the disk is connected and sound.',
} as const

export type HostSentence = keyof typeof HOST_SENTENCES

/** A sentence with its values, as a host says it. */
export function sentenceWith(
  sentence: HostSentence,
  values: Readonly<Record<string, string | number>>,
): string {
  return HOST_SENTENCES[sentence].replace(/\{\{(\w+)\}\}/g, (_, name: string) =>
    String(values[name] ?? ''),
  )
}
