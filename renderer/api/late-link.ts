import type { ClientContext, ClientLink, ClientOptions } from '@orpc/client'

/** A way to the host that is fetched when it is first used: with its answers on the page, the first screen needs none. */
export class LateLink implements ClientLink<ClientContext> {
  private readonly fetch: () => Promise<ClientLink<ClientContext>>
  private link: Promise<ClientLink<ClientContext>> | null = null

  constructor(fetch: () => Promise<ClientLink<ClientContext>>) {
    this.fetch = fetch
  }

  async call(
    path: readonly string[],
    input: unknown,
    options: ClientOptions<ClientContext>,
  ): Promise<unknown> {
    this.link ??= this.fetch()
    // Whoever tries again after it could not be fetched has it fetched again.
    this.link.catch(() => (this.link = null))
    return (await this.link).call(path, input, options)
  }
}
