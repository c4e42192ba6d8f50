/** One picture of a walk, with what its window was found to lack room for. */
export interface TakenPicture {
  /** Path of the file, from the sheet. */
  readonly file: string
  readonly name: string
  readonly complaints: readonly string[]
}

/** A page with all pictures, those of one screen side by side, and every complaint under its picture. */
export function contactSheet(
  walks: readonly { readonly folder: string; readonly pictures: readonly TakenPicture[] }[],
): string {
  const names = [...new Set(walks.flatMap(({ pictures }) => pictures.map(({ name }) => name)))]
  const complaints = walks.flatMap(({ pictures }) =>
    pictures.flatMap((picture) => picture.complaints),
  )
  const rows = names.map((name) => {
    const cells = walks.flatMap(({ folder, pictures }) =>
      pictures
        .filter((picture) => picture.name === name)
        .map(
          ({ file, complaints: said }) =>
            `<figure><a href="${text(file)}"><img loading="lazy" src="${text(file)}" alt=""></a>` +
            `<figcaption>${text(folder)}${said.map((one) => `<b>${text(one)}</b>`).join('')}</figcaption></figure>`,
        ),
    )
    return `<section><h2>${text(name)}</h2><div>${cells.join('')}</div></section>`
  })
  return `<!doctype html><meta charset="utf-8"><title>Pictures of Third Ring</title><style>
body { margin: 1.5rem; font: 15px/1.4 system-ui, sans-serif }
div { display: flex; flex-wrap: wrap; gap: 1rem; align-items: start }
figure { margin: 0; width: 19rem } img { max-width: 100%; border: 1px solid #999 } b { display: block }
</style><h1>Pictures of Third Ring</h1><p>${complaints.length} complaints about room.</p>${rows.join('\n')}`
}

function text(words: string): string {
  return words.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0) ?? 0};`)
}
