/** All migrations, oldest first. A new one is a file here and a line there, and a test from the version before. */
import { first } from './010-first.ts'
import { chapterNotes } from './020-chapter-notes.ts'
import { reminders } from './030-reminders.ts'
import { drills } from './040-drills.ts'
import { chaptersRead } from './050-chapters-read.ts'
import type { Migration } from './migration.ts'

export const MIGRATIONS: readonly Migration[] = [
  first,
  chapterNotes,
  reminders,
  drills,
  chaptersRead,
]

/** Marks a database file as ours: the letters “3Rng”. */
export const APPLICATION_ID = 0x33526e67
