import { answerPage, plainAnswer, type Pages } from '../pages/answer-page.ts'
import { APP_SCHEME, isOwnAddress } from './app-address.ts'
import type { ElectronApi } from './electron-api.ts'

/**
 * Declares `app://` as a secure scheme; must run before the app is ready. It never bypasses the content
 * security policy.
 */
export function declareAppScheme({ protocol }: Pick<ElectronApi, 'protocol'>): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true },
    },
  ])
}

/** Serves the built screens and scenario media under `app://third-ring/`, and nothing under another host. */
export function serveAppScheme(session: Electron.Session, pages: Pages): void {
  session.protocol.handle(APP_SCHEME, (request) =>
    isOwnAddress(request.url)
      ? answerPage(request, pages)
      : plainAnswer(404, 'There is nothing at this address.'),
  )
}
