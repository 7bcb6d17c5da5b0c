using SecurityConcepts;

foreach (var milestone in NewSecurityConcept.Timeline)
{
    Console.WriteLine($"{milestone.Date ?? "undated",-24} {milestone.Title}");
}
