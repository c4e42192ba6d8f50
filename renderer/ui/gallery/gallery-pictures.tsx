import type { ReactElement } from 'react'
import { SETTINGS } from '../../../engine/format/scenario-document.ts'
import { ICON_DRAWINGS, type IconName } from '../controls/icon-drawings.ts'
import { Icon } from '../controls/icon.tsx'
import { SettingPicture } from '../setting/setting-picture.tsx'
import { GallerySection } from './gallery-section.tsx'
import styles from './gallery-screen.module.css'

/** Every icon with its name, and the pictures of the four settings. */
export function GalleryPictures(): ReactElement {
  // The keys of a constant are its names; TypeScript widens them to text.
  const names = Object.keys(ICON_DRAWINGS) as IconName[]
  return (
    <>
      <GallerySection title="Settings">
        <div className={styles.pictures}>
          {SETTINGS.map((setting) => (
            <figure key={setting} className={styles.picture}>
              <SettingPicture setting={setting} />
              <figcaption>{setting}</figcaption>
            </figure>
          ))}
        </div>
      </GallerySection>
      <GallerySection title="Icons">
        <div className={styles.icons}>
          {names.map((name) => (
            <div key={name} className={styles.icon}>
              <Icon name={name} size={1.75} />
              {name}
            </div>
          ))}
        </div>
      </GallerySection>
    </>
  )
}
