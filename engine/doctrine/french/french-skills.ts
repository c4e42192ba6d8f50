/** What scenarios train, in French. */
import type { SkillId } from '../skills.ts'

export const FRENCH_SKILLS: Readonly<Record<SkillId, string>> = {
  'first contact': 'Premier contact',
  information: 'Information',
  empathy: 'Empathie',
  advice: 'Conseil',
  consultation: 'Vente conseil',
  complaints: 'Réclamations',
  'de-escalation': 'Désamorçage',
  'calm phrases': 'Formules qui apaisent',
  limits: 'Poser des limites',
  anticipation: 'Anticipation',
  ownership: 'Prise en charge',
  'follow-up': 'Suivi',
  writing: 'Écrire',
  trust: 'Confiance',
  selling: 'Vente',
  onboarding: 'Accueil des nouveaux clients',
  retention: 'Fidélisation',
}
