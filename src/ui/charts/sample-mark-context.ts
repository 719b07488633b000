import { createContext } from 'react';

/**
 * What is printed on every chart of made-up data and into its downloaded images ("DỮ LIỆU MINH HỌA"); null for real
 * data. An image leaves the page that says so, therefore it has to say it itself.
 */
export const SampleMarkContext = createContext<string | null>(null);
