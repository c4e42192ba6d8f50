/**
 * The icons, as paths on one grid: 24 units square, drawn within 3 and 21, a line of 2 with round ends and joins, no
 * filling, curves before corners, one idea each. A new one goes to its group, named after what it shows or does.
 */
export const ICON_DRAWINGS = {
  // The telephone and the call.
  'pick-up': 'M5 4h4l2 5-2.500 1.500a12 12 0 0 0 5 5L15 13l5 2v4c-9 2-17-6-15-15z',
  end: 'M3 14c0-6 18-6 18 0v2l-5-1v-3c-2-.8-6-.8-8 0v3l-5 1z',
  hold: 'M9 6v12M15 6v12',
  mute: 'M12 4a3 3 0 0 1 3 3v4a3 3 0 0 1-6 0V7a3 3 0 0 1 3-3zM6 11a6 6 0 0 0 12 0M12 17v3M4 4l16 16',
  speak: 'M12 4a3 3 0 0 1 3 3v4a3 3 0 0 1-6 0V7a3 3 0 0 1 3-3zM6 11a6 6 0 0 0 12 0M12 17v3',
  missed: 'M4 8l8 7 8-7M4 13V8h5',

  // Where a conversation takes place.
  phone:
    'M4 9c0-4.500 16-4.500 16 0v1.500h-4.500V9.200c-2-.6-5-.6-7 0v1.300H4zM8.500 10.500 5 17v3h14v-3l-3.500-6.500M10 14.500h4M10 17h4',
  counter: 'M3 13h18v3H3zM5 16v5M19 16v5M8 13v-1.500a4 4 0 0 1 8 0V13M12 7.500V6M10.500 5h3',
  chat: 'M4 5h16v11h-8l-5 4v-4H4zM8 9h8M8 12h5',
  email: 'M3 6h18v13H3zM3 7l9 7 9-7',

  // Sound and speech.
  sound: 'M4 9v6h4l5 4V5L8 9zM16.500 9a4.500 4.500 0 0 1 0 6M19 6.500a8 8 0 0 1 0 11',
  'no-sound': 'M4 9v6h4l5 4V5L8 9zM17 9.500l4.500 5M21.500 9.500l-4.500 5',
  voice: 'M4 12h1.500M8 8v8M11.500 5v14M15 8.500v7M18.500 11v2',
  caption: 'M3 6h18v12H3zM6.500 12h4M13 12h4.500M6.500 15h7M16 15h1.500',
  speed: 'M4.500 17a8.500 8.500 0 1 1 15 0M12 14l4-5M12 14v.01',

  // Going somewhere and doing something.
  play: 'M8 5l11 7-11 7z',
  stop: 'M6.500 6.500h11v11h-11z',
  next: 'M7 5l9 7-9 7zM18 5v14',
  arrow: 'M4 12h16M14 6l6 6-6 6',
  back: 'M20 12H4M10 6l-6 6 6 6',
  up: 'M6 15l6-6 6 6',
  down: 'M6 9l6 6 6-6',
  again: 'M20 12a8 8 0 1 1-2.500-5.800M20 4v5h-5',
  rewind: 'M12 6l-7 6 7 6zM20 6l-7 6 7 6z',
  fork: 'M6 4v7c0 5 12 2 12 9M6 11v9M15 17l3 3 3-3M3 17l3 3 3-3',
  search: 'M10.500 4a6.500 6.500 0 1 1 0 13 6.500 6.500 0 0 1 0-13zM15.500 15.500 21 21',
  filter: 'M4 5h16l-6 7v6l-4 2v-8z',
  open: 'M10 5H5v14h14v-5M13 4h7v7M20 4l-9 9',
  save: 'M12 4v11M7 11l5 5 5-5M4 20h16',
  'bring-in': 'M12 16V5M7 9l5-5 5 5M4 20h16',
  print: 'M7 9V3h10v6M7 18H4v-8h16v8h-3M7 14h10v7H7z',
  plus: 'M12 5v14M5 12h14',
  pen: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3',
  bin: 'M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13M10.500 11v5M13.500 11v5',
  copy: 'M8 8h12v12H8zM16 8V4H4v12h4',
  move: 'M12 3v18M3 12h18M9 6l3-3 3 3M9 18l3 3 3-3M6 9l-3 3 3 3M18 9l3 3-3 3',

  // What something is.
  file: 'M3 7h7l2 3h9v10H3z',
  note: 'M5 3h14v13l-5 5H5zM14 21v-5h5M8 8h8M8 12h5',
  book: 'M4 5c3-1 6-1 8 1 2-2 5-2 8-1v14c-3-1-6-1-8 1-2-2-5-2-8-1zM12 6v14',
  hint: 'M9 18h6M10 21h4M12 3a6 6 0 0 0-3.500 10.900c.8.600 1 1.300 1 2.100h5c0-.8.200-1.500 1-2.100A6 6 0 0 0 12 3z',
  person: 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4.500 21c0-9 15-9 15 0',
  people:
    'M9 5a3.500 3.500 0 1 1 0 7 3.500 3.500 0 0 1 0-7zM2.500 20c0-7.500 13-7.500 13 0M15.500 5.300a3.500 3.500 0 0 1 0 6.400M17.500 14.300c2.500.7 4 2.600 4 5.700',
  language:
    'M12 3.500a8.500 8.500 0 1 1 0 17 8.500 8.500 0 0 1 0-17zM3.500 12h17M12 3.500c-5 5-5 12 0 17M12 3.500c5 5 5 12 0 17',
  clock: 'M12 4a8.500 8.500 0 1 1 0 17 8.500 8.500 0 0 1 0-17zM12 8v4.500l3 2M9.500 2h5',
  calendar: 'M4 6h16v14H4zM4 10.500h16M8.500 3.500V8M15.500 3.500V8',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 5v4M9 15v4',
  key: 'M8 8.500a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM12 12.500h9M17 12.500v4M20.500 12.500v3',
  'voting-phone': 'M8 3h8v18H8zM11 18h2',
  projector: 'M3 4h18M5 4v11h14V4M12 15v3M8 21l4-3 4 3',
  blank: 'M4 5h16v14H4zM4 19 20 5',
  covered:
    'M3 12c4-7 14-7 18 0-4 7-14 7-18 0zM12 9.500a2.500 2.500 0 1 1 0 5 2.500 2.500 0 0 1 0-5zM4 20 20 4',
  uncovered:
    'M3 12c4-7 14-7 18 0-4 7-14 7-18 0zM12 9.500a2.500 2.500 0 1 1 0 5 2.500 2.500 0 0 1 0-5z',
  star: 'M12 3.500l2.600 5.400 5.900.800-4.300 4.100 1 5.900-5.200-2.800-5.200 2.800 1-5.900-4.300-4.100 5.900-.800z',
  badge: 'M12 3.500a6 6 0 1 1 0 12 6 6 0 0 1 0-12zM8.500 14.500 7 21l5-2.500 5 2.500-1.500-6.500',
  curve: 'M3 4v16h18M6.500 15c4 0 4-7 7-7s2.500 3 6.500-3',
  information: 'M12 3.500a8.500 8.500 0 1 1 0 17 8.500 8.500 0 0 1 0-17zM12 11.500v5M12 7.700v.200',
  warning: 'M12 4l9 16H3zM12 10v4.500M12 17.300v.200',

  // Marks.
  check: 'M5 13l4 4 10-11',
  dash: 'M5 12h14',
  cross: 'M6 6l12 12M18 6 6 18',
} as const

export type IconName = keyof typeof ICON_DRAWINGS
