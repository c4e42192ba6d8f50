import type { rewards as english } from '../en/rewards.ts'
import type { TranslationOf } from '../interface-words.ts'

/** Words of stars, praise, streaks and seals. Every one says what was done; none of them punishes. */
export const rewards = {
  stars: '{{count}} étoiles sur {{most}}',
  band: 'Ce que cette conversation vous apporte',
  first: 'Votre premier résultat dans ce scénario.',
  newBestPlain: 'Votre meilleur résultat dans ce scénario jusqu’ici.',
  newBest: 'Votre meilleur résultat dans ce scénario ; le précédent était de {{before, percent}}.',
  best: 'Votre meilleur résultat dans ce scénario : {{best, percent}}.',
  streak: 'Rien que des faits : {{count}} conversations de suite.',
  praiseTitle: 'À garder',
  nextTitle: 'Pour la prochaine fois',
  where: 'Échange {{turn}}. {{principle}}',
  praise: {
    recovered:
      'De « {{from}} » à « {{to}} » : votre réponse de l’échange {{turn}} y a le plus contribué.',
    'steps-in-order': 'Les {{count}} étapes, chacune à sa place, la dernière à l’échange {{turn}}.',
    admitted: 'À l’échange {{turn}}, vous avez reconnu franchement ce qui n’allait pas.',
    'no-trigger':
      'Des mots qui fâchent étaient proposés dans {{offered}} échanges, en dernier à l’échange {{turn}} ; vous n’en avez choisi aucun.',
    'promise-kept':
      'Ce que vous avez promis à l’échange {{turn}} est noté avec sa date : {{what}}, {{by}}.',
    'request-first':
      'Vous avez répondu à la demande à l’échange {{answered}} ; à l’échange {{turn}} seulement, vous avez parlé d’autre chose.',
    'better-moment':
      'À l’échange {{turn}}, vous avez trouvé mieux que la dernière fois : c’était la meilleure réponse.',
    'better-criterion':
      '{{title}} : {{earned, points}} points sur {{best, points}}, contre {{earlier, points}} la dernière fois, surtout grâce à l’échange {{turn}}.',
    'feeling-said-back': 'À l’échange {{turn}}, vous avez mis des mots sur ce que vit {{name}}.',
    'asked-first':
      'Vous avez d’abord écouté, à l’échange {{turn}} ; la solution est venue après, à l’échange {{solution}}.',
    'log-right':
      'Les {{count}} phrases bien triées, y compris « {{statement}} » de l’échange {{turn}}, qui est {{kind}}.',
    'best-answer': 'Votre réponse de l’échange {{turn}} était la meilleure de celles proposées.',
  },
  kind: { opinion: 'une opinion', feeling: 'un sentiment' },
  felt: 'Ressenti de {{name}} : {{feelings}}.',
  next: {
    turn_one:
      'Commencez par l’échange {{turn}} : une autre réponse y mène jusqu’à {{count, points}} point plus loin.',
    turn_other:
      'Commencez par l’échange {{turn}} : une autre réponse y mène jusqu’à {{count, points}} points plus loin.',
    stay: 'Restez en ligne jusqu’au bout : les derniers mots sont ceux que l’on retient.',
    criterion: '{{title}} : {{better}}',
  },
  extraMile: {
    title: 'Le petit plus',
    text: 'Tout ce qui était dû a été fait ; et puis, à l’échange {{turn}}, ce que personne n’avait demandé.',
  },
  newSeals_one: 'Un sceau obtenu : {{attitudes}}',
  newSeals_other: '{{count}} sceaux obtenus : {{attitudes}}',
  newSealsLink: 'Voir les appels et les échanges qui l’ont valu',
  seals: {
    title: 'Attitudes',
    lead: 'Ce que l’on retient d’un appel, c’est la manière d’être de la personne au bout du fil. Chaque appel qui montre une de ces attitudes, et fait ainsi du bien au client, est conservé ici avec ses échanges.',
    back: 'Appels pris',
    link: 'Attitudes',
    earned: 'Obtenu le {{day}}',
    needs:
      'Complet quand {{calls}} appels de {{scenarios}} scénarios différents l’ont montrée au moins une fois sur deux quand elle était utile.',
    needsCalls:
      'Complet quand {{calls}} appels l’ont montrée au moins une fois sur deux quand elle était utile.',
    needsExtraMile:
      'Complet avec un appel où tout ce qui était dû a été donné, puis quelque chose de plus. C’est rare, et cela ne se commande pas.',
    soFar_one: 'Montrée dans {{count}} appel',
    soFar_other: 'Montrée dans {{count}} appels',
    none: 'Pas encore montrée',
    turns_one: 'échange {{turns}}',
    turns_other: 'échanges {{turns}}',
    evidence: '{{title}}, {{day}}',
    all: 'Les {{count}} appels',
    starsTitle: 'Comment s’obtiennent les étoiles',
    starsText:
      'Une étoile à partir de {{one, percent}} de la meilleure conversation, sauf si le client est perdu. Deux à partir de {{two, percent}}, avec un client satisfait ou fidèle. Trois à partir de {{three, percent}}, sans le coach. Les « et si ? » ne comptent jamais.',
  },
  example: {
    reliability:
      'Décrocher avant la troisième sonnerie ; dire ce que l’on fait, et faire ce que l’on dit.',
    empathy: 'S’éloigner du bruit pour mieux entendre ; prêter un appareil pendant la réparation.',
    consideration: 'Employer son nom ; se souvenir de sa dernière commande.',
    solidarity: '« Nous allons en venir à bout ensemble », et s’en charger soi-même.',
    anticipation: 'Dire ce qui peut se passer ensuite, avant que l’on ait à le demander.',
    information:
      'Expliquer clairement, jusqu’à la comparaison avec le dernier produit d’un concurrent.',
    advice: 'Présenter le choix, ou faire venir quelqu’un qui en sait plus ; laisser décider.',
    'extra-mile': 'Un petit geste que personne n’attendait, jamais par routine.',
  },
  setting: 'Étoiles, éloges et sceaux',
  settingHelp: 'Ils s’ajoutent au résultat, qui reste de toute façon avec toutes ses raisons.',
  settingChoice: { on: 'Affichés', off: 'Masqués' },
} satisfies TranslationOf<typeof english>
