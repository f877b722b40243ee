/** Stands in until the service's document is committed; `npm run gen` replaces it. */
/* eslint-disable */
export interface paths { [path: string]: { get: any; post: any; put: any; patch: any; delete: any } }
export interface components { schemas: Record<string, any> }
