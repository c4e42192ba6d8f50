import { Component, type ReactNode } from 'react'

/** Catches a screen that could not be drawn and shows what `renderFailed` gives instead. Give it the address as its key. */
export class ScreenBoundary extends Component<
  { readonly renderFailed: (retry: () => void) => ReactNode; readonly children: ReactNode },
  { readonly failed: boolean }
> {
  override state = { failed: false }

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    return this.state.failed
      ? this.props.renderFailed(() => this.setState({ failed: false }))
      : this.props.children
  }
}
