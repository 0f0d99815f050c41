#!/usr/bin/env node
require('../dist/extract.cjs')
