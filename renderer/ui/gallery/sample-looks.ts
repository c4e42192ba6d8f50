import type { LookDocument } from '../../../engine/format/scenario-document.ts'

/** A few faces to look at while drawing; the real ones come from scenarios. */
export const SAMPLE_LOOKS: Readonly<Record<string, LookDocument>> = {
  renard: {
    head: 'grayMedium',
    skin: '#F3C9A5',
    clothing: '#2B5B78',
    hair: '#E4E1D8',
    beard: null,
    glasses: false,
  },
  dupont: {
    head: 'short4',
    skin: '#E2A678',
    clothing: '#F6F1E6',
    hair: '#5A3A2C',
    beard: null,
    glasses: false,
  },
  okafor: {
    head: 'afro',
    skin: '#8A5638',
    clothing: '#F2B84B',
    hair: '#F2B84B',
    beard: null,
    glasses: false,
  },
  haddad: {
    head: 'hijab',
    skin: '#E0A878',
    clothing: '#3B7A6C',
    hair: '#3B7A6C',
    beard: null,
    glasses: true,
  },
  lindqvist: {
    head: 'grayShort',
    skin: '#F6D3B8',
    clothing: '#8C3B2E',
    hair: '#C9A066',
    beard: 'full',
    glasses: false,
  },
  singh: {
    head: 'turban',
    skin: '#B97A4B',
    clothing: '#20404F',
    hair: '#E7A23C',
    beard: 'full3',
    glasses: false,
  },
  nobody: {
    head: 'unknown-head',
    skin: '#F6D3B8',
    clothing: '#8C3B2E',
    hair: '#C9A066',
    beard: null,
    glasses: false,
  },
}
