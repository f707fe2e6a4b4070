import styles from './QuickReplies.module.css';

/** Answers to press instead of writing them. */
export function QuickReplies({
  texts,
  onAnswer,
}: {
  texts: readonly string[];
  onAnswer: (text: string) => void;
}) {
  if (texts.length === 0) return null;
  return (
    <div className={styles.quickReplies}>
      {texts.map((text) => (
        <button key={text} type="button" className={styles.quickReply} onClick={() => onAnswer(text)}>
          {text}
        </button>
      ))}
    </div>
  );
}
