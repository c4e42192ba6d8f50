/** The trigger phrases of the doctrine's table, as they are said in English. */
import { wholeWords, type PhraseTable } from './phrase-table.ts'

const SAID =
  'said|says|say|saying|told|tells|claims|claimed|asked|asks|wrote|writes|complained|complains|thinks|thought|feels|felt|heard|hears|insists|insisted|shouted|shouts|repeats|repeated|answered|answers|replied|replies|mentioned|reported|reports|believes|was told|were told|been told|was asked|keeps saying|wants to know|wonders|wondered'
const SOMEBODY =
  "she|he|they|nobody|somebody|someone|everybody|people|(?:the|this|that|a|my|our|another|one) (?:\\p{L}+ )?(?:customer|caller|client|lady|man|woman|gentleman|guest|colleague|driver|technician|neighbour|manager|boss|agent|shop|hotline)s?|customers?|callers?|clients?|colleagues?|(?:mr|mrs|ms|dr|madam|sir)\\.? \\p{L}[\\p{L}'-]*"

export const ENGLISH_TABLE: PhraseTable = {
  triggers: [
    [
      'policy',
      /polic/,
      [
        wholeWords(
          "(?:(?:it|that|this|those|these)(?:'s| is| are)? )?(?:just |simply |only )?(?:our|company|store|house) (?:\\p{L}+ )?(?:policy|policies)",
        ),
        wholeWords(
          "(?:it|that|this)(?:'s| is) (?:just |simply |only )?(?:the |a |against )?(?:standard |official |strict )?policy",
        ),
        wholeWords(
          "(?:the |our )?policy (?:says|states|requires|forbids|won't allow|doesn't allow|does not allow|doesn't let|is clear)",
        ),
        wholeWords('(?:against|under|per|according to) (?:our |the |company )?polic(?:y|ies)'),
      ],
    ],
    [
      'not-my-job',
      /handle|deal with|look after|take care|job|department|responsibility|area|problem|business|hands/,
      [
        wholeWords(
          "(?:i|we) (?:don't|do not) (?:\\p{L}+ )?(?:handle|deal with|look after|take care of)",
        ),
        wholeWords(
          "(?:(?:that|this|it)(?:'s| is) )?(?:not|isn't|is not) (?:really )?(?:my|our) (?:job|department|responsibility|area|problem|business)",
        ),
        wholeWords('(?:nothing to do with|out of|not in) (?:my|our) (?:department|hands)'),
      ],
    ],
    [
      'dont-know',
      /know|idea|clue/,
      [
        wholeWords(
          "(?:i|we) (?:really |honestly |just )?(?:don't|do not|wouldn't|would not) (?:really |actually |honestly |even )?know",
        ),
        wholeWords("(?:i|we)(?: have|'ve)(?: got)?(?: absolutely| really)? no (?:idea|clue)"),
        wholeWords("(?:i|we) (?:don't|do not) have (?:a clue|any idea|the faintest idea)"),
      ],
    ],
    [
      'website',
      /site|page|portal|faq|app/,
      [
        wholeWords(
          "(?:(?:you(?:'ll| will| would)? )?(?:have|need|ought|are asked) to |you (?:must|should|can only) |please |just |simply )?(?:go|look|check|visit|use|log in|log on|sign in|order|book|apply|do (?:it|that|this))(?: (?:it|that|this))? ?(?:to|on|at|in|into|onto|through|via|over)? (?:our|the) (?:web ?site|web page|homepage|online portal|portal|faq|app)",
        ),
        wholeWords(
          "(?:it|that|this|everything)(?:'s| is) (?:all )?(?:there )?on (?:our|the) (?:web ?site|homepage|faq)",
        ),
        wholeWords(
          "you(?:'ll| will| can)? find (?:it|that|this|everything|all of that) on (?:our|the) (?:web ?site|homepage)",
        ),
      ],
    ],
    [
      'cannot',
      /can't|cannot|can not|couldn't|able to|don't|do not|won't|will not/,
      [
        wholeWords(
          "(?:i|we) (?:really |simply |just |unfortunately )?(?:can't|cannot|can not|couldn't possibly)",
        ),
        wholeWords("(?:i'm|i am|we're|we are) (?:afraid )?(?:not able|unable) to"),
        wholeWords("we (?:really |simply |just )?(?:don't|do not|won't|will not)"),
        wholeWords("i (?:really |simply |just )?(?:won't|will not) be able to"),
        wholeWords(
          "i (?:don't|do not) (?:do|have(?! to)|offer|give|accept|make|take|sell|stock|refund|allow)",
        ),
      ],
    ],
    [
      'what-problem',
      /problem|trouble|matter|issue/,
      [
        wholeWords(
          'what (?:exactly )?(?:seems|appears) to be (?:the|your) (?:\\p{L}+ )?(?:problem|trouble|matter|issue)',
        ),
        wholeWords("(?:so )?what(?:'s| is) (?:the|your) (?:exact |actual )?(?:problem|trouble)"),
        wholeWords('seems to be the problem'),
      ],
    ],
    [
      'should-have',
      /should|ought|supposed/,
      [
        wholeWords(
          "you (?:really |simply |just )?(?:should(?:n't| not)?(?: have|'ve)|ought to have)",
        ),
        wholeWords('you were supposed to'),
      ],
    ],
    [
      'why-didnt',
      /why /,
      [
        wholeWords("why (?:didn't|did not|haven't|have not|hadn't|had not) you"),
        wholeWords('why (?:did|have|had) you (?:not|never)'),
      ],
    ],
    [
      'only-thing',
      /only |all that|all i|all we/,
      [
        wholeWords(
          "(?:the|our|my|your) only (?:thing|option|solution|choice|possibility)(?: that)?(?: left| available)?(?: (?:i|we|you)(?: can| could| may| have|'ve)?| is| would be| remaining)",
        ),
        wholeWords('all (?:that )?(?:i|we) can do(?: here| now| for you)? is'),
      ],
    ],
  ],
  harmless: [
    wholeWords(
      "(?:i|we) (?:can|could)(?:n't|'t| ?not) (?:even |possibly )?(?:imagine|blame|thank|believe|tell you how|say how|agree more|complain|wait to|help (?:but|thinking|noticing|feeling)|praise)",
    ),
    wholeWords(
      "(?:i|we) (?:don't|do not|won't|will not) (?:ever )?(?:want you|mind|doubt|blame|forget|let (?:you|this|that|it)|want (?:this|that|you)|give up|stop|leave|hang up|rest|just|only|keep you|make you|ask you twice|need to)",
    ),
    wholeWords("(?:i|we) (?:don't|do not) know (?:how to thank|how you|anybody|anyone)"),
    wholeWords(
      'you should have (?:heard from|been (?:\\p{L}+ )?(?:told|informed|warned|asked|offered|given|sent|called|rung|heard|helped|treated|thanked))',
    ),
    wholeWords('(?:insurance|life|liability|your|contents|motor) policy(?: number)?'),
    wholeWords('policy number'),
    wholeWords("why don't (?:we|i)"),
    wholeWords(
      "let's (?:go|look|check|do|use|order|book)[^.!?\\n]*?(?:web ?site|homepage|portal|app|faq)(?: together| with you)?",
    ),
    wholeWords(
      "(?:i(?:'ll| will| can)|we(?:'ll| will| can)|let me|shall (?:i|we)|may i) (?:gladly |just |quickly )?(?:go|look|check|log|order|book|do|stay|fill|read)[^.!?\\n]*?(?:web ?site|homepage|portal|app|faq)",
    ),
    wholeWords("what(?:'s| is) the problem (?:with|that|you|for)"),
  ],
  reports: [
    wholeWords(
      `(?:${SOMEBODY})(?: (?:also|then|just|only|always|never|once|again|has|have|had|even|really|politely|angrily|simply|who|still)){0,2} (?:${SAID})`,
    ),
    wholeWords(`according to (?:her|him|them|${SOMEBODY})`),
    wholeWords(
      'in (?:her|his|their) (?:own )?words|(?:her|his|their) (?:complaint|mail|letter|message|question|opinion|words?|note)(?: was| is|:)?',
    ),
    wholeWords(
      '(?:(?:her|him|them|a customer|the customer|the caller) (?:being )?(?:was |were |got )?(?:told|sent|written|asked))',
    ),
    wholeWords(
      '(?:i|we) (?:heard|read|learnt) (?:her|him|them|that (?:she|he|they)|from (?:her|him|them))',
    ),
  ],
  ownAgain: /(?:^|[\s,;])(?:but|so|yet|however|then|still|therefore|unfortunately)[\s,]*$/iu,
  avoided:
    /(?:never|don't|do not|not|avoid|instead of|rather than|stop|without|no more)(?: (?:to )?(?:say|saying|write|writing|use|using|hear|the words?|the phrase|phrases like|sentences like|answering|answer|with))*[\s:,]*$/iu,
}
