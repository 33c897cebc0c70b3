import { styleText } from "node:util";

/** What a stream is written for. */
export interface Terminal {
  /** False where a pipe or a file takes what is written. */
  readonly isTerminal: boolean;
  readonly columns: number;
  /** Bold, or as it is where `NO_COLOR` or the terminal itself wants no styles. */
  strong(text: string): string;
}

const USUAL_COLUMNS = 80;
const FEWEST_COLUMNS = 20;

/** What standard output is. */
export function terminal(stream: NodeJS.WriteStream = process.stdout): Terminal {
  const hasStyles = stream.isTTY === true && stream.hasColors();
  return {
    isTerminal: stream.isTTY === true,
    columns: Math.max(FEWEST_COLUMNS, stream.columns || USUAL_COLUMNS),
    strong: (text) => (hasStyles ? styleText("bold", text) : text),
  };
}
