/** The thread that searches: a large scenario takes a second or two, in which choices must still be stored. */
import { parentPort } from 'node:worker_threads'
import type { AnalysisQuestion, AnalysisReply } from './analysis-messages.ts'
import { createAnswering } from './answer-question.ts'

const port = parentPort
if (port === null) throw new Error('The analysis thread is started by the services only.')
const answer = createAnswering()

port.on('message', (question: AnalysisQuestion) => {
  port.postMessage(replyTo(question))
})

function replyTo(question: AnalysisQuestion): AnalysisReply {
  try {
    return { id: question.id, ok: true, answer: answer(question) }
  } catch (error) {
    return {
      id: question.id,
      ok: false,
      reason: error instanceof Error ? error.message : String(error),
    }
  }
}
