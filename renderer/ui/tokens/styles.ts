/** Everything that must be on the page before the first piece is drawn, in the order of the layers. */
import './layers.css'
import './fonts.ts'
import './tokens.css'
import './moods.css'
import './base.css'
