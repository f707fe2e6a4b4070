import { type ComponentProps, type CSSProperties, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import controlStyles from './control.module.css';
import { cx } from './cx.ts';
import { useFieldControl } from './Field.tsx';
import styles from './TextArea.module.css';

export interface TextAreaProps extends Omit<ComponentProps<'textarea'>, 'value' | 'onChange' | 'rows'> {
  value: string;
  onValueChange: (value: string) => void;
  minRows?: number;
  maxRows?: number;
}

const growsByItself = typeof CSS !== 'undefined' && CSS.supports?.('field-sizing', 'content');

/** Grows with what is written, from `minRows` to `maxRows`, then scrolls. */
export function TextArea({
  value,
  onValueChange,
  minRows = 2,
  maxRows = 12,
  className,
  style,
  ref,
  ...rest
}: TextAreaProps) {
  const field = useFieldControl();
  const own = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(ref, () => own.current as HTMLTextAreaElement, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text.
  useLayoutEffect(() => {
    const area = own.current;
    if (!area || growsByItself) return;
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight + 2}px`;
  }, [value]);

  return (
    <textarea
      {...field}
      {...rest}
      ref={own}
      rows={minRows}
      className={cx(controlStyles.control, styles.area, className)}
      style={{ ...style, '--min-rows': minRows, '--max-rows': maxRows } as CSSProperties}
      value={value}
      onChange={(event) => onValueChange(event.target.value)}
    />
  );
}
