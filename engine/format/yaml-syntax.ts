/** Says in plain words what the YAML parser stumbled over. */
import type { ProblemList } from './problem-list.ts'

/** Parts of the parser's messages, each with what it means to an author and how to mend it. */
const MEANINGS: readonly (readonly [part: string, what: string, cure: string])[] = [
  [
    'bad indentation of a mapping entry',
    'this line does not line up with the ones above',
    'give all keys of one block the same number of spaces; put a text with “: ” or “ #” in quotes',
  ],
  [
    'bad indentation of a sequence entry',
    'this dash does not line up with the ones above',
    'give all dashes of one list the same number of spaces',
  ],
  [
    'deficient indentation',
    'this line stands too far to the left',
    'move it to the right of the key that it belongs to',
  ],
  [
    'missed comma',
    'a comma is missing between two entries',
    'write a comma between the entries in { } or [ ]; put texts that hold commas in quotes',
  ],
  ['expected the node content', 'something is missing before this comma', 'take one comma away'],
  ['within a flow collection', 'a { or [ is never closed', 'add the closing } or ]'],
  [
    'within a single quoted',
    'a text in single quotes is never closed',
    'add the closing quote; write an apostrophe inside single quotes twice',
  ],
  ['within a double quoted', 'a text in double quotes is never closed', 'add the closing quote'],
  [
    'unknown escape',
    'a backslash in double quotes starts something unknown',
    'write \\\\ for a backslash, or use single quotes',
  ],
  ['hexadecimal', 'a \\x or \\u escape needs hexadecimal digits', 'write the character itself'],
  ["expected ':'", 'a colon is missing after this key', 'write key: value'],
  [
    'multiline key',
    'a colon is missing here',
    'write key: value; put a text that holds “: ” in quotes',
  ],
  [
    'whitespace character is expected',
    'a space is missing after the colon',
    'write key: value with a space',
  ],
  [
    'separator is expected',
    'this line does not belong to what stands above',
    'check the spaces at its beginning, and quotes that close too early',
  ],
  [
    'line break is expected',
    'a text must start on the line after | or >',
    'move it to the next line, further to the right',
  ],
  ['chomping', 'this sign after | or > has no meaning', 'write | or > alone'],
  ['block scalar', 'this sign after | or > has no meaning', 'write | or > alone'],
  [
    'tag',
    'an exclamation mark starts a tag here, which scenarios do not use',
    'put the text in quotes',
  ],
  ['anchor', 'an & starts an anchor here, which scenarios do not use', 'put the text in quotes'],
  ['alias', 'a * starts an alias here, which scenarios do not use', 'put the text in quotes'],
  ['directive', 'a % at the beginning of a line has no meaning here', 'put the text in quotes'],
]

/** Reports a syntax error at an offset of the text. */
export function reportSyntax(
  problems: ProblemList,
  text: string,
  reason: string,
  offset: number,
): void {
  const at = Math.min(offset, text.length)
  if (reason.startsWith('nesting exceeded')) problems.report('TR106', at, { most: 64 })
  else if (reason.startsWith('tab characters')) problems.report('TR109', at)
  else {
    const meaning = MEANINGS.find(([part]) => reason.includes(part))
    if (meaning === undefined) problems.report('TR110', at, { what: reason })
    else problems.report('TR110', at, { what: meaning[1] }, meaning[2])
  }
}
