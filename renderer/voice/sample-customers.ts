import type { CustomerDocument } from '../../engine/format/scenario-document.ts'

type SampleCustomer = Pick<CustomerDocument, 'name' | 'pronoun' | 'look' | 'voice'>

/** People who lend their voices to be tried, one after the other. */
export const SAMPLE_CUSTOMERS: readonly SampleCustomer[] = [
  sample('Mrs. Renard', 'she', 'grayMedium'),
  sample('Mr. Adeyemi', 'he', 'flatTop'),
  sample('Noor Haddad', 'she', 'hijab'),
  sample('Sam Lindqvist', 'they', 'medium2'),
]

function sample(name: string, pronoun: SampleCustomer['pronoun'], head: string): SampleCustomer {
  const colours = { skin: '#E2A678', clothing: '#2B5B78', hair: '#2C1B18' }
  return {
    name,
    pronoun,
    look: { head, ...colours, beard: null, glasses: false },
    voice: { pitch: 1, rate: 1 },
  }
}
