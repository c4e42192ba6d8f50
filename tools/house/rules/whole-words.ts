import type { HouseRule } from '../finding.ts'

/** Abbreviations that were met in other houses, and the words they stand for. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['btn', 'button'],
  ['msg', 'message'],
  ['cfg', 'configuration'],
  ['ctx', 'context'],
  ['err', 'error'],
  ['idx', 'index'],
  ['tmp', 'what it holds'],
  ['arr', 'list'],
  ['obj', 'what it is'],
  ['cb', 'what it does'],
  ['fn', 'what it does'],
  ['elem', 'element'],
  ['attr', 'attribute'],
  ['evt', 'event'],
  ['num', 'number or count'],
  ['str', 'text'],
  ['cnt', 'count'],
  ['prev', 'previous'],
  ['curr', 'current'],
  ['cur', 'current'],
  ['dest', 'target'],
  ['dir', 'folder'],
  ['desc', 'description'],
  ['calc', 'calculate'],
  ['conf', 'configuration'],
  ['util', 'what it does'],
  ['impl', 'what it is'],
  ['mgr', 'what it does'],
  ['pos', 'place'],
  ['len', 'length'],
  ['val', 'value'],
  ['req', 'request'],
  ['res', 'answer'],
  ['resp', 'answer'],
  ['usr', 'person'],
  ['opts', 'options'],
  ['params', 'inputs'],
  ['env', 'environment'],
])

/** Names that others have chosen. */
const GIVEN = new Set(['env', 'importMetaEnv'])

/** Names are whole words, so that they can be read aloud. */
export const wholeWords: HouseRule = {
  name: 'whole-words',
  check: ({ sources }) =>
    [...sources.values()].flatMap(({ path, names }) =>
      names.flatMap(({ name, free, line }) => {
        const word = WORDS.get(name)
        if (!free || word === undefined || GIVEN.has(name)) return []
        return [{ file: path, line, sentence: `"${name}" is an abbreviation: write ${word}.` }]
      }),
    ),
}
