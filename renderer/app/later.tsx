import { lazy, type ComponentType, type LazyExoticComponent } from 'react'

/**
 * Something that is fetched when it is first shown, together with the controls that tell which way the language runs:
 * the library of controls is no part of the start, and whatever uses it comes by this way.
 */
export function later<Props extends object>(
  fetch: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    const [{ ControlsLanguage }, Fetched] = await Promise.all([
      import('./controls-language.tsx'),
      fetch(),
    ])
    return {
      default: (props: Props) => (
        <ControlsLanguage>
          <Fetched {...props} />
        </ControlsLanguage>
      ),
    }
  })
}
