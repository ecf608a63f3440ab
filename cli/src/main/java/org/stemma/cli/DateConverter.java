package org.stemma.cli;

import org.stemma.model.Moment;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Dates as precise as the user knows them: a year, a month, a day, a moment. */
final class DateConverter implements ITypeConverter<Moment> {

    @Override
    public Moment convert(String written) {
        return Moment.parse(written)
                .orElseThrow(() -> new TypeConversionException(
                        "'" + written + "' is no date such as 2024, 2024-03, 2024-03-06 or 2024-03-06T10:15:00Z"));
    }
}
