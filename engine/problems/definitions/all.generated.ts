// Made by `npm run generate` from the files of this folder. Do not edit.
import { tr101 } from './tr101-too-large.ts'
import { tr102 } from './tr102-not-text.ts'
import { tr103 } from './tr103-not-utf-8.ts'
import { tr104 } from './tr104-empty.ts'
import { tr105 } from './tr105-several-documents.ts'
import { tr106 } from './tr106-too-deep.ts'
import { tr107 } from './tr107-text-too-long.ts'
import { tr109 } from './tr109-tab.ts'
import { tr110 } from './tr110-not-yaml.ts'
import { tr111 } from './tr111-anchor.ts'
import { tr112 } from './tr112-alias.ts'
import { tr113 } from './tr113-merge-key.ts'
import { tr114 } from './tr114-tag.ts'
import { tr115 } from './tr115-forbidden-key.ts'
import { tr116 } from './tr116-duplicate-key.ts'
import { tr117 } from './tr117-key-not-a-word.ts'
import { tr118 } from './tr118-mostly-signs.ts'
import { tr119 } from './tr119-more-problems.ts'
import { tr201 } from './tr201-unknown-key.ts'
import { tr202 } from './tr202-missing-key.ts'
import { tr203 } from './tr203-not-a-map.ts'
import { tr204 } from './tr204-not-a-list.ts'
import { tr205 } from './tr205-not-a-text.ts'
import { tr206 } from './tr206-empty-text.ts'
import { tr207 } from './tr207-not-a-whole-number.ts'
import { tr208 } from './tr208-out-of-range.ts'
import { tr209 } from './tr209-not-true-or-false.ts'
import { tr210 } from './tr210-not-one-of.ts'
import { tr211 } from './tr211-bad-id.ts'
import { tr212 } from './tr212-bad-variable-name.ts'
import { tr213 } from './tr213-not-fives.ts'
import { tr214 } from './tr214-bad-colour.ts'
import { tr215 } from './tr215-wrong-format.ts'
import { tr216 } from './tr216-wrong-count.ts'
import { tr217 } from './tr217-bad-duration.ts'
import { tr218 } from './tr218-bad-language.ts'
import { tr219 } from './tr219-longer-than-allowed.ts'
import { tr220 } from './tr220-not-a-number.ts'
import { tr301 } from './tr301-unknown-moment.ts'
import { tr302 } from './tr302-unknown-step.ts'
import { tr303 } from './tr303-unknown-topic.ts'
import { tr304 } from './tr304-unknown-offer.ts'
import { tr305 } from './tr305-unknown-variable.ts'
import { tr306 } from './tr306-unknown-media.ts'
import { tr307 } from './tr307-unknown-procedure.ts'
import { tr308 } from './tr308-unknown-criterion.ts'
import { tr309 } from './tr309-unknown-placeholder.ts'
import { tr310 } from './tr310-duplicate-id.ts'
import { tr311 } from './tr311-id-not-folder.ts'
import { tr312 } from './tr312-bad-media-path.ts'
import { tr313 } from './tr313-missing-media.ts'
import { tr314 } from './tr314-unknown-prerequisite.ts'
import { tr315 } from './tr315-prerequisite-circle.ts'
import { tr401 } from './tr401-broken-condition.ts'
import { tr402 } from './tr402-unknown-name-in-condition.ts'
import { tr403 } from './tr403-mixed-types.ts'
import { tr404 } from './tr404-not-a-condition.ts'
import { tr405 } from './tr405-last-has-condition.ts'
import { tr406 } from './tr406-never-reached.ts'
import { tr407 } from './tr407-wrong-value.ts'
import { tr408 } from './tr408-not-a-variable.ts'
import { tr409 } from './tr409-bounds-crossed.ts'
import { tr410 } from './tr410-too-many-values.ts'
import { tr411 } from './tr411-off-the-steps.ts'
import { tr412 } from './tr412-unknown-start.ts'
import { tr413 } from './tr413-unknown-option.ts'
import { tr501 } from './tr501-outcome-goes-on.ts'
import { tr502 } from './tr502-nothing-to-say.ts'
import { tr503 } from './tr503-no-why.ts'
import { tr504 } from './tr504-no-principle.ts'
import { tr505 } from './tr505-single-response.ts'
import { tr506 } from './tr506-too-many-responses.ts'
import { tr507 } from './tr507-no-outcome.ts'
import { tr508 } from './tr508-nobody-told.ts'
import { tr509 } from './tr509-long-line.ts'
import { tr510 } from './tr510-long-response.ts'
import { tr511 } from './tr511-unmarked-trigger.ts'
import { tr512 } from './tr512-hub-leads-to-itself.ts'
import { tr514 } from './tr514-same-words.ts'
import { tr515 } from './tr515-unused-offer.ts'
import { tr516 } from './tr516-unused-topic.ts'
import { tr517 } from './tr517-unused-variable.ts'
import { tr518 } from './tr518-unused-media.ts'
import { tr519 } from './tr519-tells-too-early.ts'
import { tr520 } from './tr520-nothing-weighs.ts'
import { tr521 } from './tr521-unknown-skill.ts'
import { tr522 } from './tr522-calls-without-telephone.ts'
import { tr601 } from './tr601-unreachable-moment.ts'
import { tr602 } from './tr602-unreachable-outcome.ts'
import { tr603 } from './tr603-never-offered.ts'
import { tr604 } from './tr604-never-performed.ts'
import { tr605 } from './tr605-dead-end.ts'
import { tr606 } from './tr606-endless-loop.ts'
import { tr607 } from './tr607-request-never-answered.ts'
import { tr608 } from './tr608-early-pitch-unavoidable.ts'
import { tr609 } from './tr609-all-worth-the-same.ts'
import { tr610 } from './tr610-best-is-longest.ts'
import { tr611 } from './tr611-best-is-first.ts'
import { tr612 } from './tr612-best-is-only-polite.ts'
import { tr613 } from './tr613-criterion-never-scored.ts'
import { tr614 } from './tr614-weight-without-use.ts'
import { tr615 } from './tr615-best-skips-step.ts'
import { tr616 } from './tr616-best-breaks-order.ts'
import { tr617 } from './tr617-best-needs-silence.ts'
import { tr701 } from './tr701-id-not-file.ts'
import { tr702 } from './tr702-unknown-kind.ts'
import { tr703 } from './tr703-no-finding-question.ts'
import { tr704 } from './tr704-same-item.ts'
import { tr705 } from './tr705-nothing-to-tell-apart.ts'
import { tr706 } from './tr706-empty-kind.ts'
import { tr710 } from './tr710-line-of-nobody.ts'
import { tr711 } from './tr711-unknown-speaker.ts'
import { tr801 } from './tr801-unknown-text.ts'
import { tr802 } from './tr802-untranslated.ts'
import { tr803 } from './tr803-out-of-date.ts'
import { tr804 } from './tr804-no-source.ts'
import { tr805 } from './tr805-unknown-gap.ts'
import { tr806 } from './tr806-lost-gap.ts'
import { tr807 } from './tr807-other-language.ts'
import { tr808 } from './tr808-other-subject.ts'
import { tr809 } from './tr809-translation-too-long.ts'
import { tr810 } from './tr810-typography.ts'
import { tr901 } from './tr901-empty-day.ts'
import { tr902 } from './tr902-path-leads-nowhere.ts'
import { tr951 } from './tr951-line-not-on-offer.ts'
import { tr952 } from './tr952-earns-otherwise.ts'
import { tr953 } from './tr953-answer-never-taken.ts'
import { tr954 } from './tr954-strong-word.ts'
import { tr955 } from './tr955-hard-to-read.ts'
import { tr956 } from './tr956-repeated-phrase.ts'
import { tr957 } from './tr957-library-answer-cue.ts'

/** Every problem by its code. */
export const PROBLEMS = {
  TR101: tr101,
  TR102: tr102,
  TR103: tr103,
  TR104: tr104,
  TR105: tr105,
  TR106: tr106,
  TR107: tr107,
  TR109: tr109,
  TR110: tr110,
  TR111: tr111,
  TR112: tr112,
  TR113: tr113,
  TR114: tr114,
  TR115: tr115,
  TR116: tr116,
  TR117: tr117,
  TR118: tr118,
  TR119: tr119,
  TR201: tr201,
  TR202: tr202,
  TR203: tr203,
  TR204: tr204,
  TR205: tr205,
  TR206: tr206,
  TR207: tr207,
  TR208: tr208,
  TR209: tr209,
  TR210: tr210,
  TR211: tr211,
  TR212: tr212,
  TR213: tr213,
  TR214: tr214,
  TR215: tr215,
  TR216: tr216,
  TR217: tr217,
  TR218: tr218,
  TR219: tr219,
  TR220: tr220,
  TR301: tr301,
  TR302: tr302,
  TR303: tr303,
  TR304: tr304,
  TR305: tr305,
  TR306: tr306,
  TR307: tr307,
  TR308: tr308,
  TR309: tr309,
  TR310: tr310,
  TR311: tr311,
  TR312: tr312,
  TR313: tr313,
  TR314: tr314,
  TR315: tr315,
  TR401: tr401,
  TR402: tr402,
  TR403: tr403,
  TR404: tr404,
  TR405: tr405,
  TR406: tr406,
  TR407: tr407,
  TR408: tr408,
  TR409: tr409,
  TR410: tr410,
  TR411: tr411,
  TR412: tr412,
  TR413: tr413,
  TR501: tr501,
  TR502: tr502,
  TR503: tr503,
  TR504: tr504,
  TR505: tr505,
  TR506: tr506,
  TR507: tr507,
  TR508: tr508,
  TR509: tr509,
  TR510: tr510,
  TR511: tr511,
  TR512: tr512,
  TR514: tr514,
  TR515: tr515,
  TR516: tr516,
  TR517: tr517,
  TR518: tr518,
  TR519: tr519,
  TR520: tr520,
  TR521: tr521,
  TR522: tr522,
  TR601: tr601,
  TR602: tr602,
  TR603: tr603,
  TR604: tr604,
  TR605: tr605,
  TR606: tr606,
  TR607: tr607,
  TR608: tr608,
  TR609: tr609,
  TR610: tr610,
  TR611: tr611,
  TR612: tr612,
  TR613: tr613,
  TR614: tr614,
  TR615: tr615,
  TR616: tr616,
  TR617: tr617,
  TR701: tr701,
  TR702: tr702,
  TR703: tr703,
  TR704: tr704,
  TR705: tr705,
  TR706: tr706,
  TR710: tr710,
  TR711: tr711,
  TR801: tr801,
  TR802: tr802,
  TR803: tr803,
  TR804: tr804,
  TR805: tr805,
  TR806: tr806,
  TR807: tr807,
  TR808: tr808,
  TR809: tr809,
  TR810: tr810,
  TR901: tr901,
  TR902: tr902,
  TR951: tr951,
  TR952: tr952,
  TR953: tr953,
  TR954: tr954,
  TR955: tr955,
  TR956: tr956,
  TR957: tr957,
} as const

export type ProblemCode = keyof typeof PROBLEMS
