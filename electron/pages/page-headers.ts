/**
 * Headers of everything that a window loads, the same in both hosts. The policy is a header and not a
 * `<meta>` element, because a header also holds for the document's frame ancestors and cannot be edited by
 * what it protects.
 */

/** What the screens may do: load their own files, talk to their own host, show blobs they made; no more. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "media-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  // One policy, and only for the address of the speech worker: renderer/voice/synthesiser/start-flite.ts.
  'trusted-types third-ring-speech',
].join('; ')

/**
 * What the worker that synthesises speech may do, and nothing else may: run WebAssembly of this program. It has
 * no page, no storage of a page and no network but this program's own files.
 */
export const SPEECH_WORKER_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
].join('; ')

/** A scenario's sound or picture opened as a page of its own can do nothing at all. */
export const MEDIA_POLICY = "default-src 'none'; sandbox"

const PERMISSIONS = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'window-management',
  'xr-spatial-tracking',
]

const COMMON_HEADERS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'referrer-policy': 'no-referrer',
  'permissions-policy': PERMISSIONS.map((name) => `${name}=()`).join(', '),
  'x-frame-options': 'DENY',
}

/** Headers of the built pages, of API answers and of refusals. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  ...COMMON_HEADERS,
  'content-security-policy': PAGE_POLICY,
}

/** Headers of the one script that runs WebAssembly, in a worker. */
export const SPEECH_WORKER_HEADERS: Readonly<Record<string, string>> = {
  ...COMMON_HEADERS,
  'content-security-policy': SPEECH_WORKER_POLICY,
}

/** Headers of scenario media. */
export const MEDIA_HEADERS: Readonly<Record<string, string>> = {
  ...COMMON_HEADERS,
  'content-security-policy': MEDIA_POLICY,
  'content-disposition': 'inline',
}
