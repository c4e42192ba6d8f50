/** The three type families, bundled with the program so that nothing is fetched while it runs. */
import '@fontsource-variable/bricolage-grotesque/wdth.css'
import '@fontsource-variable/atkinson-hyperlegible-next/index.css'
import '@fontsource-variable/shantell-sans/wght.css'
