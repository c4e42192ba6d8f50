/** Which pictures are wanted: every combination of the words given, all of a kind where none of it is given. */

export const THEMES = ['light', 'dark', 'high-contrast', 'forced'] as const
export type PictureTheme = (typeof THEMES)[number]

export const LANGUAGES = ['en', 'fr'] as const
export type PictureLanguage = (typeof LANGUAGES)[number]

/** The three usual windows; 4:3 and portrait only where they are asked for. */
export const SIZES = [
  { name: '1280', width: 1280, height: 800, usual: true },
  { name: '1920', width: 1920, height: 1080, usual: true },
  { name: '375', width: 375, height: 812, usual: true },
  { name: '1024', width: 1024, height: 768, usual: false },
  { name: '800', width: 800, height: 1280, usual: false },
] as const
export type PictureSize = (typeof SIZES)[number]

export const PARTS = ['screens', 'gallery'] as const
export type PicturePart = (typeof PARTS)[number]

/** One walk through a part of the program. */
export interface Walk {
  readonly part: PicturePart
  readonly theme: PictureTheme
  readonly language: PictureLanguage
  readonly size: PictureSize
}

/**
 * The walks that words choose, for example `gallery dark 375`.
 * @throws Error naming a word that chooses nothing.
 */
export function chosenWalks(words: readonly string[]): readonly Walk[] {
  const known: readonly string[] = [
    ...THEMES,
    ...LANGUAGES,
    ...PARTS,
    ...SIZES.map(({ name }) => name),
  ]
  const unknown = words.find((word) => !known.includes(word))
  if (unknown !== undefined)
    throw new Error(`“${unknown}” chooses nothing; these words do: ${known.join(', ')}.`)
  const of = <Word extends string>(all: readonly Word[]): readonly Word[] => {
    const asked = all.filter((word) => words.includes(word))
    return asked.length === 0 ? all : asked
  }
  const askedSizes = SIZES.filter(({ name }) => words.includes(name))
  const sizes = askedSizes.length === 0 ? SIZES.filter(({ usual }) => usual) : askedSizes
  return of(PARTS).flatMap((part) =>
    // The gallery is written for us, in English only.
    (part === 'gallery' ? (['en'] as const) : of(LANGUAGES)).flatMap((language) =>
      of(THEMES).flatMap((theme) => sizes.map((size) => ({ part, theme, language, size }))),
    ),
  )
}

/** Name of the folder that a walk's pictures go to. */
export function folderOf({ part, theme, language, size }: Walk): string {
  return `${part}-${language}-${theme}-${size.name}`
}
