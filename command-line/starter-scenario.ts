/**
 * The scenario that `new` writes: short, sound, and with a remark on every part. `schema` is the path from its
 * folder to the schema that editors complete it by.
 */
export function starterScenario(id: string, title: string, schema: string): string {
  const quoted = `'${title.replaceAll("'", "''")}'`
  return `# yaml-language-server: $schema=${schema}
# A scenario for Third Ring. Lines that start with # are remarks; change anything, then check it:
#   third-ring check ${id}
# docs/scenario-format.md explains every key.

format: 1                       # version of this format
id: ${id}                       # the name of the folder
title: ${quoted}
kind: complaint                 # complaint | consultation | service | sales
procedure: complaint-7          # the order of steps that the conversation is scored on
difficulty: 1                   # 1 to 5
minutes: 3
skills: [complaints]

customer:
  name: Mr. Osei
  pronoun: he                   # she | he | they
  reference: line 1, parcel 7731
  look: { head: short1, skin: '#8D5524', clothing: '#2B5B78', hair: '#2C1B18' }
  mood: { calm: 30, trust: 40 } # at the start; 0 to 100 in fives

trainee: { company: Northlight Parcels, role: customer service }

# What he came for, in one sentence: answer this before you offer anything.
request: To know where his parcel is, and when it comes.

brief: |
  You answer the telephone at a parcel service. Mr. Osei ordered a birthday present nine days ago.

authority: |
  You may send a parcel by courier tomorrow, free of charge.

file:                           # the case file that can be opened during the call
  title: Parcel 7731
  lines:
    - 'Handed over on 3 May, promised for 6 May'
    - 'Since 5 May at the depot in Leeds: label damaged'

start: opening

moments:
  opening:
    customer: Nine days! The birthday was on Sunday, and nobody tells me anything.
    hint: He has not told you everything yet.
    statements:                 # what he said, to be sorted for the call log afterwards
      - { text: The parcel has been on its way for nine days, kind: fact }
      - { text: Nobody tells him anything, kind: opinion }
    responses:
      - id: number-please
        say: Let us have a look, sir. Could you give me the number of the parcel?
        mood: { calm: -5, trust: -5 }
        micro: ignored
        why: The number is on your screen already, and he was telling you about a birthday. Ask for the story.
        principle: relevance
        next: whole-story
      - id: tell-me
        say: A birthday without the present, I am sorry. Please tell me what happened.
        performs: [accept, listen] # steps of the procedure
        shows: [empathy]
        empathy: 2                 # -2 to 2
        mood: { calm: +10, trust: +10 }
        micro: heard
        why: You let the complaint be one, named what hurts, and asked for the story.
        principle: accept
        next: whole-story
    silence:                    # what happens when nobody says anything
      after: 20s
      mood: { calm: -10, trust: -10 }
      why: Waiting without a word reads as indifference.
      next: whole-story

  whole-story:
    customer:                   # the first line whose condition holds is said; the last has none
      - { when: calm < 30, say: 'Are you listening? My daughter waited all Sunday.' }
      - My daughter waited all Sunday. I felt like a liar.
    statements:
      - { text: He felt like a liar, kind: feeling }
    responses:
      - id: courier
        say: The label was damaged. I can send a courier tomorrow before noon.
        performs: [search, propose]
        answers: request        # this answers what he came for
        mood:                   # the same words land differently: the first that holds applies
          - { when: performed(accept), calm: +5, trust: +10 }
          - { calm: 0, trust: 0 }
        why: The solution is right. He has not heard yet that he has every reason to be upset, so it lands cooler.
        principle: soothe-person
        next: agreed
      - id: every-reason
        say: You have every reason to be upset. You gave your word to her, and we let you down.
        performs: recognise
        shows: [empathy, consideration]
        empathy: 2
        mood: { calm: +15, trust: +10 }
        micro: [understood, respected]
        why: You said aloud that he is right to be upset; that opens the door to a solution.
        principle: recognise
        next: what-now
      - id: policy
        say: It is our policy that a parcel may take up to ten days, sir.
        trigger_phrase: policy  # a phrase that makes things worse; see the phrase table
        empathy: -2
        mood: { calm: -15, trust: -15 }
        micro: dismissed
        why: A rule is no answer to a person. Say what you can do for him.
        principle: calm-phrases
        next: gone

  what-now:
    customer: So where is it, and when does it come?
    responses:
      - id: depot
        say: It is in Leeds with a damaged label. A courier can bring it tomorrow before noon.
        performs: [search, propose]
        answers: request
        mood: { calm: +10, trust: +10 }
        micro: relieved
        why: He asked where and when, and you answered both at once.
        principle: propose
        next: agreed
      - id: ring-back
        say: I will ask the depot, and somebody will get back to you about it.
        mood: { calm: -5, trust: -10 }
        micro: passed-around
        why: Somebody is nobody. Stay the one who sees to it, and propose what you have.
        principle: ownership
        next: agreed

  agreed:
    customer: Tomorrow before noon would do. If it is true.
    responses:
      - id: word
        say: I will ring you tomorrow at twelve to hear that it is there. Thank you for telling us.
        performs: [promise, close-positive]
        promise: { what: Ring him to hear that it has come, by: 'tomorrow, 12:00' }
        shows: [reliability]
        empathy: 1
        mood: { calm: +10, trust: +15 }
        micro: reassured
        why: A promise that is in your hands, with a time, and a thank-you for raising it.
        principle: promise
        next: [{ when: trust >= 60, to: loyal }, satisfied]   # the first that holds, after the answer
      - id: surely
        say: It certainly will be. Have a nice day, and thank you for calling us.
        mood: { calm: 0, trust: -5 }
        micro: doubted
        why: A warm goodbye without a word on who does what. Promise what you control, with a time.
        principle: follow-through
        next: satisfied

  loyal:
    outcome: loyal              # loyal | satisfied | neutral | lost: ends the conversation
    customer: That is more than I expected. Thank you.
    tells: { to: his sister, say: They rang me to ask whether it had come. Imagine. }

  # A text with a comma in { } or [ ] needs quotes.
  satisfied:
    outcome: satisfied
    customer: Right. Tomorrow, then.
    tells: { to: his sister, say: 'It is coming tomorrow, they say.' }

  gone:
    outcome: lost
    customer: Then I shall see to it without you. Goodbye.
    tells: { to: his sister, say: 'Nine days, and they read me the rules.' }
`
}
