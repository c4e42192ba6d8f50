import type { english } from './en/english.ts'

/** Plural forms are one key to whoever asks: the count picks the form. */
type WithoutPlural<Key extends string> = Key extends `${infer Base}_${'one' | 'other'}` ? Base : Key

type Paths<Words> = {
  [Key in keyof Words & string]: Words[Key] extends string
    ? WithoutPlural<Key>
    : `${Key}.${Paths<Words[Key]>}`
}[keyof Words & string]

/** Every word of the interface by its key, `area:path.to.word`; a missing word is a type error. */
export type WordKey = {
  [Area in keyof typeof english & string]: `${Area}:${Paths<(typeof english)[Area]>}`
}[keyof typeof english & string]
