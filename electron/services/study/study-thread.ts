/** Entry of the thread that searches scenarios, so that storing a turn never waits for a search. */
import { parentPort } from 'node:worker_threads'
import { Study } from './study.ts'
import type { StudyQuestion, StudyReply } from './study-request.ts'

const study = new Study()

parentPort?.on('message', ({ number, request }: StudyQuestion) => {
  parentPort?.postMessage(reply(number, request))
})
parentPort?.postMessage({ ready: true } satisfies StudyReply)

function reply(number: number, request: StudyQuestion['request']): StudyReply {
  try {
    return { number, answer: study.answer(request) }
  } catch (error) {
    return { number, failed: error instanceof Error ? (error.stack ?? error.name) : 'unknown' }
  }
}
