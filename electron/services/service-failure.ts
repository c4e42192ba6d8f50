/** The failures that a person can meet, the same codes as in contract/contract.ts. */
export type ServiceFailureCode = 'NOT_FOUND' | 'REFUSED' | 'NOT_SAVED' | 'STORE_CLOSED'

/** An expected failure; its message is a sentence for the person in front of the screen. */
export class ServiceFailure extends Error {
  readonly code: ServiceFailureCode

  constructor(code: ServiceFailureCode, sentence: string) {
    super(sentence)
    this.name = 'ServiceFailure'
    this.code = code
  }
}

/** What was asked for is not there (any more). */
export function notFound(sentence: string): ServiceFailure {
  return new ServiceFailure('NOT_FOUND', sentence)
}

/** The request makes sense but not here and now. */
export function refused(sentence: string): ServiceFailure {
  return new ServiceFailure('REFUSED', sentence)
}
