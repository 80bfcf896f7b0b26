import { Fragment, type ReactNode } from 'react';

/** `{name}` in a sentence of the catalogue becomes the value. */
export function fill(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole));
}

/** The same with elements, so that a count inside a sentence can be a link. */
export function Fill({ text, parts }: { text: string; parts: Record<string, ReactNode> }): ReactNode {
  return text.split(/(\{\w+\})/).map((piece, index) => {
    const key = /^\{(\w+)\}$/.exec(piece)?.[1];
    return <Fragment key={index}>{key === undefined ? piece : parts[key]}</Fragment>;
  });
}
