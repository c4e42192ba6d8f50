import type { recovery as english } from '../en/recovery.ts'
import type { TranslationOf } from '../interface-words.ts'

/** Words of the recovery screen: the store is damaged, or newer than this program. */
export const recovery = {
  damagedTitle: 'Vos données n’ont pas pu être ouvertes',
  damagedHelp:
    'Le fichier des appels est endommagé. Rien n’a été supprimé : il est mis de côté et gardé quand vous choisissez.',
  backups: 'Copies mises de côté',
  backup: '{{date}}, {{attempts}} appels',
  restore: 'Revenir à cette copie',
  noBackups: 'Il n’y a pas de copie à laquelle revenir.',
  fresh: 'Repartir de zéro',
  freshQuestion: 'Repartir de zéro ?',
  freshHelp:
    'Le fichier endommagé est gardé dans le dossier des données, pour pouvoir encore être examiné.',
  newerTitle: 'Ces données viennent d’un Third Ring plus récent',
  newerHelp:
    'Elles restent intactes. Installez la version plus récente sur cet ordinateur, et tout sera de nouveau là.',
} satisfies TranslationOf<typeof english>
