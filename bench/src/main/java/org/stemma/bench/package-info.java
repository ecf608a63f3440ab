/** Speed, measured with JMH. See CONTRIBUTING.md for how to run it. */
@NullMarked
package org.stemma.bench;

import org.jspecify.annotations.NullMarked;
