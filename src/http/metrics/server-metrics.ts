/** What one server counts of its requests, for whoever watches it. */
import type { RequestHandler } from 'express';
import { type EndedRequest, routeClassOf } from './route-class.ts';
import type { MetricSources, Series } from './series.ts';

/** Requests that are kept aside before the library is loaded. */
const MOST_WAITING = 1_000;

/** A text for Prometheus and its media type. */
export interface Exposition {
  readonly contentType: string;
  readonly text: string;
}

/**
 * The metrics of one server; servers of one process share none. The library that writes them is loaded
 * when they are first read, or after some requests: a start has no use for it.
 */
export class ServerMetrics {
  readonly #sources: MetricSources;
  #waiting: EndedRequest[] = [];
  #series: Promise<Series> | undefined;

  constructor(sources: MetricSources) {
    this.#sources = sources;
  }

  /** Counts every request that comes through when it has ended. */
  readonly countRequests: RequestHandler = (request, response, next) => {
    const begun = process.hrtime.bigint();
    // Routers shorten the path while they work, so it is read before them.
    const route = routeClassOf(request.path);
    response.on('close', () => {
      const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
      this.#waiting.push({ route, status: response.statusCode, seconds });
      if (this.#waiting.length >= MOST_WAITING) void this.#counted();
    });
    next();
  };

  /** All series as they are now. */
  async read(): Promise<Exposition> {
    const { registry } = await this.#counted();
    return { contentType: registry.contentType, text: await registry.metrics() };
  }

  /** The series, with the requests that ended before. */
  async #counted(): Promise<Series> {
    this.#series ??= import('./series.ts').then(({ makeSeries }) => makeSeries(this.#sources));
    const series = await this.#series;
    const ended = this.#waiting;
    this.#waiting = [];
    for (const request of ended) series.count(request);
    return series;
  }
}
