/** Everything that must be on the page before the first piece is drawn, after the order of the layers (public/layers.css). */
import './fonts.ts'
import './tokens.css'
import './moods.css'
import './base.css'
