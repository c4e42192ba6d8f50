import type { TranslationOf } from '../interface-words.ts'
import type { host as english } from '../en/host.ts'

/** What the host says of things that went wrong. */
export const host: TranslationOf<typeof english> = {
  scenarioGone: 'Ce scénario n’est plus là.',
  learnerGone: 'Cette personne ne figure plus dans la liste.',
  chapterGone: 'Ce chapitre n’est plus là.',
  tooManyNotes: 'Il y a place pour des notes sur {{count}} chapitres.',
  fileGone: 'Ce fichier n’est plus là. Veuillez l’écrire de nouveau.',
  copyNotWritten:
    'La copie n’a pas pu être écrite à cet endroit. Le fichier est toujours à sa place ; choisissez-en une autre.',
  sheetNotWritten:
    'Les notes n’ont pas pu être écrites dans un fichier. Ce que vous avez noté est en sûreté ; vérifiez qu’il reste de la place sur le disque.',
  attemptGone: 'Cet appel n’est plus là.',
  backupGone: 'Cette sauvegarde n’est plus là.',
  scenarioBroken:
    'Ce scénario ne peut pas être joué tant que les défauts de son fichier ne sont pas corrigés.',
  tooManyLearners: 'Il y a place pour {{count}} personnes sur une même machine.',
  invisibleName: 'Un nom ne peut pas contenir de caractères invisibles.',
  nameTaken: 'Quelqu’un s’appelle déjà {{name}}.',
  noSuchTurn: 'La conversation n’a pas d’échange de ce numéro.',
  finished: 'Cet appel est terminé ; il reste dans l’historique.',
  hintsInCoach: 'Les indices n’existent qu’avec le coach.',
  nothingToAnswer: 'Il n’y a rien à répondre pour l’instant.',
  debriefTooEarly: 'Le débriefing vient après le compte rendu ou la note de suivi.',
  neverEnds: 'Aucune conversation de ce scénario n’arrive à sa fin : il ne peut pas être noté.',
  noneToWatch: 'Aucune conversation de ce scénario n’arrive à sa fin : il n’y en a pas à regarder.',
  tooLarge: 'Ce scénario a trop de conversations possibles pour être noté sur cette machine.',
  turnsMissing: 'Des échanges manquent avant celui-ci ; veuillez rouvrir l’appel.',
  changedElsewhere: 'L’appel a été modifié ailleurs ; veuillez le rouvrir.',
  placeTaken: 'Un autre échange est déjà enregistré ici ; veuillez rouvrir l’appel.',
  givenUp: 'Cet appel a été abandonné ; commencez-en un nouveau.',
  rewindInCoach: 'On ne revient à un échange précédent qu’avec le coach.',
  notRinging: 'Le téléphone ne sonne plus.',
  notThisRing: 'Cet appel ne peut pas être pris à cette sonnerie.',
  notTalking: 'Il n’y a personne en ligne pour l’instant.',
  notHeld: 'L’appel n’est pas en attente.',
  movedOn: 'La conversation a avancé entre-temps ; veuillez choisir à nouveau.',
  notOffered: 'Cette réponse n’est pas proposée ici.',
  noSilence: 'Ici, le client continue d’attendre.',
  logOnce: 'Le compte rendu ou la note de suivi s’écrit une seule fois, après la conversation.',
  reflectionLater: 'La question est posée après le compte rendu ou la note de suivi.',
  cannotRewind: 'La conversation ne peut pas revenir à cet échange.',
  olderTurn: 'Cet échange est plus ancien que le précédent.',
  drillGone: 'Cet exercice n’est plus là.',
  drillBroken:
    'Cet exercice ne peut pas être fait tant que les défauts de son fichier ne sont pas corrigés.',
  roundGone:
    'Cette série n’est plus là : la personne à qui elle appartient a été supprimée. Choisissez qui s’exerce et commencez-en une autre.',
  roundOver: 'Cette série est finie ; son résultat reste.',
  answerNotAsked:
    'Ce n’est pas ce qui est demandé en ce moment ; rouvrez la série, s’il vous plaît.',
  answersMissing: 'Il manque des réponses avant celle-ci ; rouvrez la série, s’il vous plaît.',
  answerTaken: 'Une autre réponse est déjà enregistrée ici ; rouvrez la série, s’il vous plaît.',
  nothingDue: 'Il n’y a rien à travailler aujourd’hui.',
  practisedToday:
    'L’entraînement du jour est fait. Chaque exercice peut encore être fait séparément.',
  noMistakes: 'Tout était juste dans cette série ; il n’y a rien à reprendre.',
  exportNotWritten:
    'Le fichier n’a pas pu être écrit. Rien n’a été modifié ; vérifiez qu’il reste de la place sur le disque.',
  closing: 'Third Ring est en train de se fermer.',
  unexpected:
    'Quelque chose s’est mal passé dans Third Ring. Ce que vous avez fait jusqu’ici est en sécurité ; veuillez réessayer, et relancer le programme si cela continue.',
  damaged:
    'Le fichier qui contient les appels de tout le monde est endommagé. Il reste tel quel ; choisissez une sauvegarde pour continuer, ou repartez à zéro.',
  newer:
    'Ces données ont été écrites par une version plus récente de Third Ring. Rien n’a été modifié ; veuillez installer la version plus récente pour continuer.',
  backupUnusable: 'Cette sauvegarde n’est pas utilisable non plus. Veuillez en choisir une autre.',
  backupFailed: 'La sauvegarde n’a pas réussi.',
  nothingToRestore: 'Les données sont en ordre ; il n’y a rien à restaurer.',
  diskFull:
    'Le disque est plein : rien ne peut être enregistré pour l’instant. Libérez de la place ; ce que vous faites maintenant sera enregistré dès qu’il y en aura.',
  readOnly:
    'Le dossier de vos données n’accepte pas l’écriture : rien ne peut être enregistré pour l’instant. Autorisez-la ; ce que vous faites maintenant sera enregistré aussitôt.',
  busy: 'Un autre programme occupe le fichier de vos données : rien ne peut être enregistré pour l’instant. Third Ring continue d’essayer.',
  diskRefuses:
    'Le disque n’a pas pris ce qui devait être enregistré. Third Ring continue d’essayer ; vérifiez que le disque est branché et en bon état.',
}
