/** The JSON Schemas that editors complete and check authored files by. */
import { chapterForm } from '../../engine/format/chapter-form.ts'
import { DRILL_FORMS } from '../../engine/format/drill-form.ts'
import { pathForm } from '../../engine/format/path-form.ts'
import { procedureForm } from '../../engine/format/procedure-form.ts'
import { scenarioForm } from '../../engine/format/scenario-form.ts'
import { stringTableForm } from '../../engine/strings/string-table-form.ts'
import type { JsonSchema } from '../../engine/format/shape.ts'

const DRAFT = 'https://json-schema.org/draft/2020-12/schema'

/** Text of each schema by its file name. */
export function formatSchemas(): ReadonlyMap<string, string> {
  const drill: JsonSchema = {
    oneOf: Object.values(DRILL_FORMS).map(({ schema }) => schema),
  }
  return new Map([
    ['scenario.schema.json', schemaText('Third Ring scenario', scenarioForm.schema)],
    ['procedure.schema.json', schemaText('Third Ring procedure', procedureForm.schema)],
    ['path.schema.json', schemaText('Third Ring path', pathForm.schema)],
    ['strings.schema.json', schemaText('Third Ring string table', stringTableForm.schema)],
    ['chapter.schema.json', schemaText('Third Ring handbook chapter', chapterForm.schema)],
    ['drill.schema.json', schemaText('Third Ring drill', drill)],
  ])
}

function schemaText(title: string, schema: JsonSchema): string {
  return `${JSON.stringify({ $schema: DRAFT, title, ...schema }, null, 2)}\n`
}
