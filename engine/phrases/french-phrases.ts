/** The trigger phrases of the doctrine's table, as they are said in French. */
import { wholeWords, type PhraseTable } from './phrase-table.ts'

const SAID =
  "dit|dis|disait|disaient|disent|demande|demandait|demandé|demandent|raconte|raconté|racontait|affirme|affirmé|prétend|prétendait|prétendu|écrit|écrivait|répond|répondu|répondait|répète|répété|répétait|pense|pensait|trouve|trouvait|estime|estimait|croit|croyait|plaint|plainte|crie|crié|criait|rapporte|rapporté|explique|expliqué|entendu|entend|s'est entendu dire|veut savoir|voulait savoir|se demande|s'étonne|reproche|reprochait|reproché"
const SOMEBODY =
  "elle|il|elles|ils|quelqu'un|personne|tout le monde|(?:le|la|les|un|une|ce|cette|mon|ma|notre|votre|l') ?(?:\\p{L}+ )?(?:client|cliente|clients|clientes|appelant|appelante|dame|monsieur|collègue|collègues|livreur|technicien|technicienne|voisin|voisine|responsable|chef|agence|boutique|hotline)|(?:m\\.|mme|madame|monsieur|docteur) \\p{L}[\\p{L}'-]*"

export const FRENCH_TABLE: PhraseTable = {
  triggers: [
    [
      'policy',
      /procédure|règle|politique|consigne/,
      [
        wholeWords(
          "c'est (?:juste |simplement |hélas )?(?:la|notre|le|une) (?:procédure|règle|règlement|politique|consigne)",
        ),
        wholeWords('ce sont (?:juste |simplement )?(?:les|nos) (?:règles|consignes|procédures)'),
        wholeWords(
          "(?:notre|la) (?:politique|procédure) (?:de la maison|de l'entreprise|commerciale|interne|maison|veut|exige|interdit|ne (?:le )?permet|prévoit|est (?:claire|stricte))",
        ),
        wholeWords('notre (?:politique|procédure|règlement)'),
        wholeWords("le règlement (?:l'interdit|interdit|dit|veut|exige|ne (?:le )?permet)"),
      ],
    ],
    [
      'not-my-job',
      /service|travail|rôle|domaine|rayon|ressort|problème|boulot|affaire|occup|dépend|relève/,
      [
        wholeWords(
          "(?:ce n'est|c'est|ce n'était) (?:vraiment )?pas (?:de )?(?:mon|notre) (?:service|travail|rôle|domaine|rayon|ressort|problème|boulot|affaire)",
        ),
        wholeWords(
          "(?:je ne m'en|nous ne nous en|on ne s'en|je m'en|on s'en) (?:occupe|occupons) pas",
        ),
        wholeWords("(?:je ne m'|nous ne nous |on ne s')(?:occupe|occupons) pas"),
        wholeWords(
          '(?:cela|ça) ne (?:dépend|relève) pas de (?:moi|nous|mon service|notre service)',
        ),
      ],
    ],
    [
      'dont-know',
      /sais|savons|sait|idée|ignore/,
      [
        wholeWords(
          '(?:je ne sais|je sais|nous ne savons|on ne sait|on sait)(?: vraiment| honnêtement| même| absolument)? pas',
        ),
        wholeWords("(?:je n'en sais|nous n'en savons|on n'en sait) rien"),
        wholeWords(
          "(?:je n'ai|nous n'avons|j'ai|on n'a|on a)(?: vraiment| absolument)? aucune idée",
        ),
        wholeWords('aucune idée'),
        wholeWords("je l'ignore"),
      ],
    ],
    [
      'website',
      /site|appli|page|portail/,
      [
        wholeWords(
          "(?:il faut|il faudra|il faudrait|vous devez|vous devrez|il vous faut|il vous faudra|veuillez|vous n'avez qu'à|vous pouvez seulement) (?:le |la |les |tout )?(?:passer par|aller sur|aller voir(?: sur)?|consulter|voir sur|voir|faire sur|vous rendre sur|utiliser|regarder sur|regarder|commander sur|réserver sur|remplir sur|chercher sur) (?:notre |le |la |l')(?:site|application|appli|page|portail)",
        ),
        wholeWords(
          "(?:allez|passez|voyez|regardez|consultez|rendez-vous|cherchez) (?:plutôt |simplement |donc )?(?:sur |par |voir |voir sur )?(?:notre |le |la |l')(?:site|application|appli|page|portail)",
        ),
        wholeWords(
          "(?:c'est|tout est|tout se trouve|vous (?:le|la|les) (?:trouverez|trouvez)|vous trouverez (?:tout|cela|ça)) (?:indiqué |écrit |marqué )?sur (?:notre|le) site",
        ),
      ],
    ],
    [
      'cannot',
      / pas| rien|puis|impossible/,
      [
        wholeWords(
          "(?:je ne|nous ne|on ne|je|on|nous) (?:le |la |les |vous |l'|y |vous l'|vous le |rien )?(?:peux|peut|pouvons|pourrai|pourrons|pourra|pourrais|pourrions)(?: vraiment| malheureusement| hélas| absolument)? (?:pas|rien)",
        ),
        wholeWords('je ne puis'),
        wholeWords(
          "(?:nous ne|nous n'|on ne|on n') ?(?:le |la |les |l'|en |y )?(?:faisons|fait|prenons|prend|livrons|livre|acceptons|accepte|remboursons|rembourse|vendons|vend|avons|a|échangeons|échange|proposons|propose|réparons|répare|donnons|donne|reprenons|reprend)(?: vraiment| malheureusement| plus)? pas",
        ),
        wholeWords(
          "je (?:ne |n')(?:le |la |les |l'|en )?(?:fais|prends|accepte|rembourse|vends|échange|propose|reprends)(?: vraiment| malheureusement)? pas",
        ),
        wholeWords("(?:il m'est|il nous est) (?:hélas |malheureusement )?impossible"),
      ],
    ],
    [
      'what-problem',
      /problème|souci/,
      [
        wholeWords(
          'quel (?:est|serait|semble être)(?: donc| exactement| encore)? (?:le|votre) (?:problème|souci)',
        ),
        wholeWords("c'est quoi(?: donc| encore| exactement)? (?:le|votre) (?:problème|souci)"),
        wholeWords('(?:où est|quel est donc) (?:le|votre) problème'),
      ],
    ],
    [
      'should-have',
      /auriez|fallait|fallu|deviez/,
      [
        wholeWords('vous auriez (?:bien |quand même |vraiment |simplement )?(?:dû|pu)'),
        wholeWords("vous n'auriez (?:jamais|pas) dû"),
        wholeWords('il fallait|il aurait fallu'),
        wholeWords('vous deviez'),
      ],
    ],
    [
      'why-didnt',
      /pourquoi/,
      [
        wholeWords(
          "pourquoi (?:ne |n')?(?:l'|nous |m'|en |y |le |la |les |me |vous |nous l'|me l')*(?:avez|aviez|êtes)-vous (?:pas|rien|jamais)",
        ),
        wholeWords(
          "pourquoi (?:est-ce que )?vous (?:ne |n')?(?:l'|nous |m'|en |y |le |la |les |me |nous l'|me l')*(?:avez|aviez|êtes) (?:pas|rien|jamais)",
        ),
      ],
    ],
    [
      'only-thing',
      /seule|tout ce que/,
      [
        wholeWords(
          "(?:la|votre|notre) seule (?:chose|solution|option|possibilité),? (?:que|qui|qu'|c'est|est|serait|possible|reste|restante)",
        ),
        wholeWords(
          'tout ce que (?:je peux|nous pouvons|je puis|on peut) (?:vous )?(?:faire|proposer|offrir)',
        ),
      ],
    ],
  ],
  harmless: [
    wholeWords(
      "(?:je ne|nous ne|on ne|je|nous|on) (?:vous |le |l')?(?:peux|peut|pouvons|pourrais|pourrions) pas (?:même )?(?:imaginer|vous en vouloir|vous le reprocher|vous donner tort|croire|assez|vous dire (?:combien|à quel point)|m'empêcher|mieux dire|être plus d'accord|oublier|vous laisser|laisser)",
    ),
    wholeWords('je ne sais pas comment (?:vous remercier|vous avez)'),
    wholeWords('vous auriez dû (?:être|avoir de nos nouvelles)'),
    wholeWords(
      '(?:il fallait|il aurait fallu) (?:nous en parler|nous le dire|que nous|vous (?:prévenir|le dire|rappeler|écouter|informer|avertir))',
    ),
    wholeWords(
      "nous n'avons pas (?:tenu|fait|su|été|encore|oublié|répondu|livré)|nous ne (?:le |la |les )?laissons pas",
    ),
    wholeWords("(?:c'est|voici) la règle (?:d'or|de platine|d'airain)"),
    wholeWords(
      '(?:allons|regardons|voyons|faisons|remplissons|passons)[^.!?\\n]*?(?:site|application|appli|portail|page)',
    ),
    wholeWords(
      'je (?:vais|peux|regarde|remplis|consulte|vérifie|passe|reste)[^.!?\\n]*?(?:site|application|appli|portail|page)',
    ),
  ],
  reports: [
    wholeWords(
      `(?:${SOMEBODY})(?: (?:ne|n'|me|m'|nous|lui|leur|se|s'|l'|a|ont|avait|avaient|aurait|est|était|s'est|m'a|nous a|lui a|leur a|m'avait|nous avait|vous a|te|vous|aussi|encore|toujours|juste|bien|qui|en|y|simplement)){0,4} ?(?:${SAID})`,
    ),
    wholeWords('on (?:lui|leur) (?:a |avait )?(?:dit|répondu|expliqué|répète|répond|demandé)'),
    wholeWords(`(?:selon|d'après|pour) (?:elle|lui|eux|elles|${SOMEBODY})`),
    wholeWords(
      '(?:sa|leur) (?:réclamation|question|lettre|phrase|réponse|remarque)|son (?:message|courriel|avis|mot)',
    ),
    wholeWords(
      "(?:j'ai|nous avons|j'avais) (?:entendu|lu|appris) (?:qu'|qu'elle|qu'il|que (?:la|le|sa|son))",
    ),
  ],
  ownAgain: /(?:^|[\s,;])(?:mais|donc|alors|or|pourtant|cependant|malheureusement|hélas)[\s,]*$/iu,
  avoided:
    /(?:ne (?:jamais|pas|plus) (?:dire|écrire|répondre)|ne (?:dites|dis|dire|répondez|écrivez) (?:jamais|pas|plus)|jamais|au lieu de|plutôt que|éviter|évitez|à la place de|sans|bannir|fini les?|plus de)(?: (?:de )?(?:dire|écrire|répondre|la phrase|les mots|le mot|par))*[\s:,]*$/iu,
}
