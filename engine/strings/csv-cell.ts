/** Cells that a spreadsheet must not take for formulas, and back again. */

/** What spreadsheets begin a formula with. */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/

/** The text as it may stand in a cell: an apostrophe before what would be a formula. */
export function cellOf(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** The text of a cell; the exact opposite of `cellOf`. */
export function textOf(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell
}
