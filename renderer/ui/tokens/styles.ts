/** Everything that must be on the page before the first piece is drawn, after the order of the layers (public/layers.css). */
import './fonts.ts'
import './tokens.css'
import './moods.css'
import './projector.css'
import './high-contrast.css'
import './reading-ease.css'
import './forced-colours.css'
import './base.css'
