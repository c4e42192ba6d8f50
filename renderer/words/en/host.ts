/** What the host says of things that went wrong. */
import { HOST_SENTENCES } from '../../../contract/host-sentences.ts'

export const host = HOST_SENTENCES
