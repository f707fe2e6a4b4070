import { pick } from './pick.ts';
import type { SmallTalk } from './texts.ts';

export const smallTalk: SmallTalk = {
  greeting: (name, turn) =>
    pick(name === null ? ['Hello!', 'Hi there!'] : [`Hello, ${name}!`, `Nice to meet you, ${name}!`], turn),
  sympathy: (turn) => pick(['I am sorry to hear that.', 'That is annoying, I am sorry.'], turn),
  welcome: (turn) => pick(["You're welcome!", 'My pleasure!'], turn),
  farewell: (isOpen, turn) =>
    isOpen
      ? pick(
          [
            'Goodbye! Just write again when you want to go on.',
            'Bye for now! We can go on whenever you write again.',
          ],
          turn,
        )
      : pick(['Goodbye!', 'Bye, take care!'], turn),
  whoIAm: (turn) =>
    pick(
      [
        'I am the assistant of this chat, a program. A person can take over whenever you ask.',
        'You are writing with a program, the assistant of this chat. Just ask when you want a person.',
      ],
      turn,
    ),
  takeYourTime: (turn) => pick(['Sure, take your time.', 'No hurry, I am here.'], turn),
  sure: (turn) => pick(['Sure.', 'Of course.'], turn),
  offTopic: (turn) =>
    pick(
      [
        'That is something I cannot answer here, sorry.',
        'Good question, but I do not know that one, I am afraid.',
        'I am sorry, I have no answer to that.',
      ],
      turn,
    ),
  timeIs: (time, turn) => pick([`It is ${time}.`, `It is ${time} now.`], turn),
  dateIs: (date, turn) => pick([`Today is ${date}.`, `It is ${date}.`], turn),
};
