export { CohereClient } from "cohere-ai";
