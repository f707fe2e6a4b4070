import type { ListenerDocument } from '@turnwise/flow';
import { Trash2 } from 'lucide-react';
import { Field } from '../../../ui/Field.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { AddButton } from '../panels/AddButton.tsx';
import panelStyles from '../panels/panel.module.css';
import { ReorderList } from '../panels/ReorderList.tsx';
import { Section } from '../panels/Section.tsx';
import { ChipsInput } from '../texts/ChipsInput.tsx';
import { MessageField } from '../texts/MessageField.tsx';
import { messages } from './messages.ts';

type QuestionDocument = NonNullable<ListenerDocument['questions']>[number];

export interface QuestionsProps {
  questions: readonly QuestionDocument[];
  onChange: (questions: QuestionDocument[], typing?: string) => void;
}

/** What people ask on the side, with the answers. */
export function Questions({ questions, onChange }: QuestionsProps) {
  const change = (index: number, question: QuestionDocument, typing?: string) =>
    onChange(
      questions.map((old, at) => (at === index ? question : old)),
      typing && `questions.${index}.${typing}`,
    );
  const nameOf = ({ question }: QuestionDocument) => question || messages.unnamedQuestion;
  return (
    <Section title={messages.questions} hint={messages.questionsHint}>
      {questions.length > 0 && (
        <ReorderList
          label={messages.questionList}
          items={questions}
          keyOf={(_, index) => String(index)}
          nameOf={nameOf}
          onMove={(from, to) => {
            const question = questions[from];
            if (question) onChange(questions.toSpliced(from, 1).toSpliced(to, 0, question));
          }}
        >
          {(question, index, handle) => (
            <div className={panelStyles.card} data-field={`questions.${index}`}>
              <div className={panelStyles.cardHead}>
                {handle}
                <h4>{messages.questionNumber(index + 1)}</h4>
                <IconButton
                  size="small"
                  label={messages.removeQuestion(nameOf(question))}
                  icon={<Trash2 />}
                  onClick={() => onChange(questions.toSpliced(index, 1))}
                />
              </div>
              <Field label={messages.question}>
                <TextField
                  size="small"
                  value={question.question}
                  placeholder={messages.questionPlaceholder}
                  onValueChange={(text) => change(index, { ...question, question: text }, 'question')}
                />
              </Field>
              <MessageField
                label={messages.questionAnswer}
                value={question.answer}
                placeholder={messages.questionAnswerPlaceholder}
                onChange={(answer) => change(index, { ...question, answer }, 'answer')}
              />
              <Field label={messages.questionExamples}>
                <ChipsInput
                  values={question.examples ?? []}
                  placeholder={messages.phrasingsPlaceholder}
                  onChange={(examples) => change(index, { ...question, examples })}
                />
              </Field>
            </div>
          )}
        </ReorderList>
      )}
      <AddButton onAdd={() => onChange([...questions, { question: '', answer: '', examples: [] }])}>
        {messages.addQuestion}
      </AddButton>
    </Section>
  );
}
