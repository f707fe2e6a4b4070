let drawn: Promise<unknown> | null = null;

/** The first callback is called before its frame is drawn, the one after it when that has been done. */
const firstDrawing = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** Begins a download once what is there at first has been drawn, to take neither processor nor network from it. */
export const onceDrawn =
  <Loaded>(load: () => Promise<Loaded>) =>
  async (): Promise<Loaded> => {
    drawn ??= firstDrawing();
    await drawn;
    return load();
  };
